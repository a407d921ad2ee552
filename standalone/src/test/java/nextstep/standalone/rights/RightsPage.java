package nextstep.standalone.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What {@code docs/rights.md} says of each write: written by people, and held against the program. */
record RightsPage(Map<String, List<String>> rights) {
    private static final Path PAGE = Path.of("../docs/rights.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `POST (\\S+)` \\| ([A-Z_ ,]+) \\|$");

    static RightsPage read() throws IOException {
        Map<String, List<String>> rights = new TreeMap<>();
        ROW.matcher(Files.readString(PAGE))
                .results()
                .forEach(row ->
                        rights.put(row.group(1), Arrays.asList(row.group(2).split(", ", -1))));
        return new RightsPage(rights);
    }

    /** The rights on each of which this may be asked for; none where the page does not know the write. */
    List<String> of(String path) {
        return rights.getOrDefault(path, List.of());
    }
}
