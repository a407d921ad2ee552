package nextstep.standalone.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, to hold against it what is really sent and answered. */
public final class Description {
    private static final String ADDRESS = "https://next-step.example/openapi.json";

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> read = new HashMap<>();

    Description(String openApi) {
        document = new JsonMapper().readTree(openApi);
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(ADDRESS, openApi)));
    }

    /** The paths that can be asked in this way, as they are described: {@code /plans/{plan}}. */
    Stream<String> paths(String method) {
        return document.get("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(Map.Entry::getKey);
    }

    /** The described path that this address is of; one with fewer variables goes before another. */
    Optional<String> pathOf(String address, String method) {
        String plain = address.replaceAll("\\?.*", "");
        return paths(method)
                .filter(path -> Pattern.matches(path.replaceAll("\\{[^}]*}", "[^/]+"), plain))
                .min((a, b) -> Long.compare(variables(a), variables(b)));
    }

    /** What is wrong with a body that is sent as JSON; nothing where it is as described. */
    List<String> wrongInBody(String path, String body) {
        return wrong("/paths/" + escaped(path) + "/post/requestBody/content/application~1json/schema", body);
    }

    /** What is wrong with an answer; nothing where it is as described. */
    List<String> wrongInAnswer(String method, String path, int status, String type, String body) {
        String answers = "/paths/" + escaped(path) + "/" + method + "/responses/" + status;
        JsonNode answer = document.at(answers);
        if (answer.isMissingNode()) {
            return List.of("An answer with status " + status + " is not described: " + body);
        }
        String at = answer.has("$ref") ? answer.get("$ref").asString().substring(1) : answers;
        String content = at + "/content/" + escaped(type);
        return document.at(content).isMissingNode()
                ? List.of("An answer as " + type + " is not described: " + body)
                : wrong(content + "/schema", body);
    }

    /** Whether what is answered there is JSON. */
    boolean answersJson(String path) {
        JsonNode answer = document.at("/paths/" + escaped(path) + "/get/responses/200");
        String at = answer.has("$ref") ? answer.get("$ref").asString().substring(1) : "";
        return (at.isEmpty() ? answer : document.at(at)).at("/content").has("application/json");
    }

    /** The schema of a body that is sent as JSON, its references followed. */
    JsonNode body(String path) {
        return document.at("/paths/" + escaped(path) + "/post/requestBody/content/application~1json/schema");
    }

    /** What a schema refers to, or itself. */
    JsonNode followed(JsonNode schema) {
        JsonNode one = schema.has("anyOf") ? schema.get("anyOf").get(0) : schema;
        return one.has("$ref") ? document.at(one.get("$ref").asString().substring(1)) : one;
    }

    private List<String> wrong(String pointer, String json) {
        Schema schema =
                read.computeIfAbsent(pointer, at -> schemas.getSchema(SchemaLocation.of(ADDRESS + "#" + encoded(at))));
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    private static String escaped(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static long variables(String path) {
        return path.chars().filter(character -> character == '{').count();
    }
}
