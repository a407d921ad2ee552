package nextstep.standalone.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The paths that the description of the API has for a method, and to which of them an address belongs. */
record Operations(List<String> paths) {
    private static final Path DOCUMENT = Path.of("../shared-web/src/main/resources/openapi.json");

    static Operations of(String method) throws IOException {
        JsonNode document = new JsonMapper().readTree(Files.readString(DOCUMENT));
        return new Operations(document.get("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(path -> path.getKey())
                .toList());
    }

    /** The path of this shape, segment by segment; the one with the fewest variables where several are. */
    Optional<String> shapeOf(String address) {
        String sentTo = address.replaceFirst("\\?.*", ""); // without what a form takes back
        return paths.stream()
                .filter(path -> matches(path, sentTo))
                .min(Comparator.comparingLong(Operations::variables));
    }

    private static boolean matches(String path, String address) {
        String[] shape = path.split("/", -1);
        String[] segments = address.split("/", -1);
        if (shape.length != segments.length) {
            return false;
        }
        for (int i = 0; i < shape.length; i++) {
            boolean fits = shape[i].startsWith("{") ? !segments[i].isEmpty() : shape[i].equals(segments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static long variables(String path) {
        return path.chars().filter(c -> c == '{').count();
    }
}
