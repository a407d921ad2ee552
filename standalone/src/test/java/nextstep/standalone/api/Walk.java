package nextstep.standalone.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Every command there is, said once: {@code walk.txt} beside this class tells how. */
final class Walk {
    private static final Pattern SAID =
            Pattern.compile("^POST (\\S+)\\n(\\{.*})\\n> (\\S+) (\\S+)(?: (.*))?$", Pattern.MULTILINE);

    private Walk() {}

    /**
     * One command of the walk.
     *
     * @param path where it is posted
     * @param body what is sent
     * @param read the address that is read afterwards
     * @param pointer to what is looked at there
     * @param says what stands there; empty where nothing is to stand there
     */
    record Said(String path, String body, String read, String pointer, String says) {
        /** Whether the stream in the path may be new; then nothing there is unknown. */
        boolean begins() {
            return Set.of("adopt", "announce", "define", "form", "give", "make", "open", "place", "raise", "register")
                    .contains(path.substring(path.lastIndexOf('/') + 1));
        }

        /** The path of the same about something that nobody knows. */
        String nowhere() {
            String[] segments = path.split("/", -1);
            segments[2] = segments[1].equals("history") ? "999999999" : "nowhere"; // a position is a number
            return String.join("/", segments);
        }
    }

    /** In order; {@code person} walks. */
    static List<Said> of(String person) throws IOException {
        try (InputStream walk = Objects.requireNonNull(Walk.class.getResourceAsStream("walk.txt"))) {
            String text = new String(walk.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("$ME_KEY", person.substring(person.indexOf(':') + 1))
                    .replace("$ME", person);
            return SAID.matcher(text)
                    .results()
                    .map(one -> new Said(
                            one.group(1),
                            one.group(2),
                            one.group(3),
                            one.group(4),
                            one.group(5) == null ? "" : one.group(5)))
                    .toList();
        }
    }
}
