package nextstep.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.history.TakenBack;
import nextstep.events.log.FactCodec;
import nextstep.events.log.StoredName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a page names to take a decision back is a command that there is, and that takes back just that. */
class UndoPathsTest {
    private static final Path APPROVED = Path.of("../shared-events/src/test/resources/approved");
    private static final Path DESCRIPTION = Path.of("../shared-web/src/main/resources/openapi.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final FactCodec CODEC = new FactCodec();

    private final JsonNode description = JSON.readTree(DESCRIPTION.toFile());

    @Test
    void everyUndoIsAnOperationThatUndoesTheFact() throws IOException {
        Set<String> undone = new HashSet<>();
        for (Fact fact : facts()) {
            Optional<Undo> undo = Undo.of(fact);
            assertThat(undo.isPresent())
                    .as(fact + " can be taken back")
                    .isEqualTo(TakenBack.by(fact).isPresent());
            if (undo.isPresent()) {
                String name = CODEC.names().of(fact.getClass()).name();
                JsonNode post = operation(undo.get().path());
                assertThat(texts(post.path("x-undoes"))).as(undo.get().path()).contains(name);
                assertTakes(post, undo.get());
                undone.add(name);
            }
        }
        assertThat(undone).isEqualTo(described());
    }

    /** What the form of the page asks is all that the command needs. */
    private static void assertTakes(JsonNode post, Undo undo) {
        JsonNode body = post.at("/requestBody/content/application~1json/schema");
        List<String> given = new ArrayList<>(undo.fields().keySet());
        given.add(undo.why());
        if (undo.source()) {
            given.add("source");
        }
        assertThat(body.path("properties").propertyNames()).as(undo.path()).containsAll(given);
        assertThat(given).as(undo.path()).containsAll(texts(body.path("required")));
    }

    private JsonNode operation(String path) {
        List<JsonNode> found = description
                .path("paths")
                .propertyStream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .filter(entry -> entry.getValue().has("post"))
                .map(entry -> entry.getValue().path("post"))
                .toList();
        assertThat(found).as(path).hasSize(1);
        return found.getFirst();
    }

    /** The names of all facts that some command says it undoes. */
    private Set<String> described() {
        Set<String> names = new HashSet<>();
        description
                .path("paths")
                .valueStream()
                .forEach(path -> names.addAll(texts(path.path("post").path("x-undoes"))));
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<Fact> facts() throws IOException {
        List<Fact> facts = new ArrayList<>();
        try (Stream<Path> files = Files.list(APPROVED)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                String[] parts = file.getFileName().toString().split("\\.", -1);
                // ids of several parts have only one there
                String payload = Files.readString(file)
                        .replace("\"priorities:priorities\"", "\"priorities:round/group\"")
                        .replace("\"role:role\"", "\"role:initiative/GLOBAL/group\"");
                facts.add(CODEC.read(
                        new StoredName(parts[0] + "." + parts[1], parts[2]), payload.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return facts;
    }
}
