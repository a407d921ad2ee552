package nextstep.standalone.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in the source, with what stands around it.
 *
 * @param text put together where it stands on several lines
 */
record Literal(String text, String before, String after) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)(?:^\\s*| )// ?[^\\n:]*$");
    private static final String ONE = "\"((?:[^\"\\\\\\n]|\\\\.)*)\"";
    private static final Pattern TEXT = Pattern.compile(ONE + "(?:\\s*\\+\\s*" + ONE + ")*");
    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern CALL = Pattern.compile(
            "(Refusal\\s*\\.\\s*\\w+|Sentence\\s*\\.of|Problem\\s*\\.\\s*(?:of|malformed)|new (?:Malformed|Fault|WrongLine))"
                    + "\\((?:[^()]|\\([^()]*\\))*$");

    /** Every text of a file of source. */
    static List<Literal> in(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        List<Literal> literals = new ArrayList<>();
        Matcher text = TEXT.matcher(code);
        while (text.find()) {
            literals.add(new Literal(
                    joined(text.group()),
                    code.substring(Math.max(0, text.start() - 400), text.start()),
                    code.substring(text.end())));
        }
        return literals;
    }

    private static String joined(String literal) {
        return Pattern.compile(ONE)
                .matcher(literal)
                .results()
                .map(part -> part.group(1))
                .map(part -> UNICODE.matcher(part)
                        .replaceAll(point -> Character.toString(Integer.parseInt(point.group(1), 16))))
                .collect(Collectors.joining())
                .translateEscapes();
    }

    /** It is put together with something that is not known here. */
    boolean isPiece() {
        return before.stripTrailing().endsWith("+") || after.stripLeading().startsWith("+");
    }

    /** How many things are given to it, where it is written right into a call that says it. */
    OptionalInt given() {
        Matcher call = CALL.matcher(before);
        char next = after.stripLeading().charAt(0);
        if ((next != ',' && next != ')') || !call.find()) {
            return OptionalInt.empty();
        }
        int arguments = arguments();
        return OptionalInt.of(call.group(1).startsWith("Refusal") ? arguments - 1 : arguments);
    }

    /** The greatest number of a parameter in it. */
    int parameters() {
        return Pattern.compile("\\$(\\d)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(place -> Integer.parseInt(place.substring(1)))
                .max()
                .orElse(0);
    }

    private int arguments() {
        int depth = 0;
        int arguments = 0;
        for (int at = 0; at < after.length(); at++) {
            char character = after.charAt(at);
            if (character == '(') {
                depth++;
            } else if (character == ')' && depth-- == 0) {
                return arguments;
            } else if (character == ',' && depth == 0) {
                arguments++;
            }
        }
        return arguments;
    }
}
