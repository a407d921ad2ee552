package nextstep.web.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message as its file says it, taken apart: {@code $1 of {{PLURAL:$2|$2 step|$2 steps}} completed}.
 *
 * @param parts in order
 */
public record Message(List<Part> parts) {
    private static final Pattern NEXT = Pattern.compile("\\$(\\d)|\\{\\{PLURAL:\\$(\\d)\\|");

    public Message {
        parts = List.copyOf(parts);
    }

    /** One piece. */
    public sealed interface Part {}

    /** Said as it is. */
    public record Words(String words) implements Part {}

    /** What stands for {@code $1}. */
    public record Parameter(int number) implements Part {}

    /** One of several forms, by how many {@code $1} are. */
    public record Plural(int number, List<Form> forms) implements Part {
        public Plural {
            forms = List.copyOf(forms);
        }
    }

    /** A form, for exactly so many ({@code 0=none}) or, where that is -1, for what the language's rule says. */
    public record Form(int exactly, Message message) {}

    /**
     * Takes a message apart.
     *
     * @throws IllegalArgumentException when braces do not close or something unknown stands in them
     */
    public static Message of(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher next = NEXT.matcher(text);
        int at = 0;
        while (next.find(at)) {
            words(text.substring(at, next.start()), parts);
            if (next.group(1) != null) {
                parts.add(new Parameter(Integer.parseInt(next.group(1))));
                at = next.end();
            } else {
                int close = closing(text, next.end());
                parts.add(new Plural(Integer.parseInt(next.group(2)), forms(text.substring(next.end(), close))));
                at = close + 2;
            }
        }
        words(text.substring(at), parts);
        return new Message(parts);
    }

    /** The numbers of the parameters it uses. */
    public Set<Integer> parameters() {
        Set<Integer> numbers = new TreeSet<>();
        for (Part part : parts) {
            switch (part) {
                case Words words -> {}
                case Parameter parameter -> numbers.add(parameter.number());
                case Plural plural -> {
                    numbers.add(plural.number());
                    plural.forms().forEach(form -> numbers.addAll(form.message().parameters()));
                }
            }
        }
        return numbers;
    }

    private static void words(String words, List<Part> parts) {
        if (words.contains("{{") || words.contains("}}")) {
            throw new IllegalArgumentException("Only {{PLURAL:$1|...}} is known: " + words);
        }
        if (!words.isEmpty()) {
            parts.add(new Words(words));
        }
    }

    private static int closing(String text, int from) {
        int close = text.indexOf("}}", from);
        if (close < 0 || text.substring(from, close).contains("{{")) {
            throw new IllegalArgumentException("Braces do not close: " + text);
        }
        return close;
    }

    private static List<Form> forms(String text) {
        List<Form> forms = new ArrayList<>();
        for (String form : text.split("\\|", -1)) {
            Matcher exact = Pattern.compile("(\\d+)=(.*)", Pattern.DOTALL).matcher(form);
            forms.add(
                    exact.matches()
                            ? new Form(Integer.parseInt(exact.group(1)), of(exact.group(2)))
                            : new Form(-1, of(form)));
        }
        return forms;
    }
}
