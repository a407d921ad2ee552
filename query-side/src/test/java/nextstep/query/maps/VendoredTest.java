package nextstep.query.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VendoredTest {
    private static final Path FILES = Path.of("src/main/resources/nextstep/query/maps/vendored");
    private static final Path LOCK = Path.of("vendored.json");

    @Test
    void theShapesOfOthersAreByteForByteWhatTheLockFileNames() throws Exception {
        Map<String, String> named = new TreeMap<>();
        for (JsonNode dependency : new JsonMapper().readTree(Files.readString(LOCK))) {
            assertThat(dependency.get("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
            assertThat(dependency.get("package").stringValue()).startsWith("sha512-");
            dependency
                    .get("files")
                    .properties()
                    .forEach(file -> named.put(file.getKey(), file.getValue().stringValue()));
        }
        Map<String, String> present = new TreeMap<>();
        try (Stream<Path> files = Files.walk(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
                present.put(
                        FILES.relativize(file).toString(),
                        "sha512-" + Base64.getEncoder().encodeToString(hash));
            }
        }

        assertThat(present).isEqualTo(named);
    }
}
