package nextstep.query.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.query.reading.Folded;

/** What is searched for: words, or a number with or without its scheme, as in {@code 2020: 23}. */
record Sought(String folded, List<String> words) {
    /** How good a match is; less is better. */
    static final int NONE = Integer.MAX_VALUE;

    private static final Pattern NUMBER = Pattern.compile("(?:(2020|2022) )?(\\d{1,3})");

    static Sought of(String text) {
        String folded = Folded.of(text);
        return new Sought(folded, List.of(folded.split(" ", -1)));
    }

    int match(Entry entry) {
        String text = entry.folded();
        if (entry.aspect() == Entry.Aspect.NUMBER) {
            return isNumber(entry) ? 0 : NONE;
        } else if (text.equals(folded)) {
            return 1;
        } else if (entry.aspect() == Entry.Aspect.CODE) {
            return text.startsWith(folded) ? 2 : NONE;
        } else if (text.startsWith(folded)) {
            return 2;
        } else if (text.contains(" " + folded)) {
            return 3;
        } else if (text.contains(folded)) {
            return 4;
        }
        return words.stream().allMatch(text::contains) ? 5 : NONE;
    }

    private boolean isNumber(Entry entry) {
        Matcher number = NUMBER.matcher(folded);
        if (!number.matches()) {
            return false;
        }
        String scheme = number.group(1);
        if (scheme != null && !scheme.equals(entry.part())) {
            return false;
        }
        String numbers = entry.part().isEmpty()
                ? entry.folded()
                : entry.folded().substring(entry.part().length());
        return List.of(numbers.strip().split(" ", -1)).contains(number.group(2));
    }
}
