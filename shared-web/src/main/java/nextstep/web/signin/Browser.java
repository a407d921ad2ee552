package nextstep.web.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser is, in a word or two, so that someone knows their sessions apart. Nothing more is kept of what it says. */
final class Browser {
    /** The more particular names first, because each says it is also those after it. */
    private static final List<String> PROGRAMS = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari", "curl", "Java");

    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Browser() {}

    static String named(@Nullable String userAgent) {
        if (userAgent == null) {
            return "a program";
        }
        String program = first(PROGRAMS, userAgent);
        String system = first(SYSTEMS, userAgent);
        String name = switch (program) {
            case "" -> "a browser";
            case "Edg" -> "Edge";
            case "OPR" -> "Opera";
            default -> program;
        };
        return system.isEmpty() ? name : name + " on " + system;
    }

    private static String first(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst().orElse("");
    }
}
