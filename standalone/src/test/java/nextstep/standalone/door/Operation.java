package nextstep.standalone.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One operation as the description of the API says it.
 *
 * @param query the names of its parameters behind the question mark
 * @param fields of its body by name; empty where it has none
 */
record Operation(String method, String path, List<String> query, Map<String, JsonNode> fields) {
    private static final Path DOCUMENT = Path.of("../shared-web/src/main/resources/openapi.json");

    /** All there are. */
    static List<Operation> all() throws IOException {
        JsonNode document = new JsonMapper().readTree(Files.readString(DOCUMENT));
        List<Operation> all = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> all.add(of(document, method.getKey(), path.getKey(), method.getValue()))));
        return all;
    }

    private static Operation of(JsonNode document, String method, String path, JsonNode described) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : described.path("parameters")) {
            JsonNode known = resolved(document, parameter);
            if (known.path("in").asString("").equals("query")) {
                query.add(known.get("name").stringValue());
            }
        }
        JsonNode properties = described.at("/requestBody/content/application~1json/schema/properties");
        Map<String, JsonNode> fields = new TreeMap<>();
        properties.properties().forEach(field -> fields.put(field.getKey(), resolved(document, field.getValue())));
        return new Operation(method.toUpperCase(Locale.ROOT), path, query, fields);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        JsonNode known = node.has("anyOf") ? node.get("anyOf").get(0) : node;
        return known.has("$ref") ? document.at(known.get("$ref").stringValue().substring(1)) : known;
    }

    boolean writes() {
        return method.equals("POST");
    }

    /** It ends what the afternoon itself comes with. */
    boolean endsTheVisitor() {
        return path.endsWith("/vanish") || path.startsWith("/account/tokens/") || path.startsWith("/account/sessions");
    }
}
