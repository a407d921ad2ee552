package nextstep.standalone.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The writes that one kind of mandate alone is enough for, and which, as {@code docs/rights.md} says. */
final class OneMandate {
    private static final Pattern LINE = Pattern.compile("\\| `POST ([^`]+)` \\| (SUPPORT_TEAM|STEWARDS) \\|");
    private static final Map<String, String> KINDS = Map.of("SUPPORT_TEAM", "SUPPORT_TEAM", "STEWARDS", "STEWARD");

    private OneMandate() {}

    static Map<String, String> read() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        LINE.matcher(Files.readString(Path.of("../docs/rights.md")))
                .results()
                .forEach(line -> kinds.put(line.group(1), KINDS.get(line.group(2))));
        return kinds;
    }
}
