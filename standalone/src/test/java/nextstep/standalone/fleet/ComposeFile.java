package nextstep.standalone.fleet;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml says of its services, and what the smaller file beside it changes. */
final class ComposeFile {
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Map<String, Object> all;
    private final Map<String, Object> changes;

    private ComposeFile(Map<String, Object> all, Map<String, Object> changes) {
        this.all = all;
        this.changes = changes;
    }

    static ComposeFile withAxonServer() throws IOException {
        return new ComposeFile(services("docker-compose.yml"), Map.of());
    }

    static ComposeFile onPostgres() throws IOException {
        return new ComposeFile(services("docker-compose.yml"), services("docker-compose.postgresql.yml"));
    }

    private static Map<String, Object> services(String file) throws IOException {
        try (Reader yaml = Files.newBufferedReader(HOME.resolve(file))) {
            Map<String, Object> document = new Yaml().load(yaml);
            return map(document.get("services"));
        }
    }

    /** The environment of a service. */
    Map<String, String> environment(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        map(map(all.get(service)).get("environment"))
                .forEach((name, value) -> environment.put(name, String.valueOf(value)));
        if (changes.get(service) != null && map(changes.get(service)).get("environment") != null) {
            map(map(changes.get(service)).get("environment"))
                    .forEach((name, value) -> environment.put(name, String.valueOf(value)));
        }
        return environment;
    }

    Map<String, Object> service(String name) {
        return map(all.get(name));
    }

    Iterable<String> names() {
        return all.keySet();
    }

    @SuppressWarnings("unchecked") // what YAML says
    static Map<String, Object> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> found) {
            return (Map<String, Object>) found;
        }
        throw new IllegalArgumentException("No map: " + value);
    }
}
