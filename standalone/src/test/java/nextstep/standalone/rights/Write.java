package nextstep.standalone.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A write that the API describes.
 *
 * @param path with its variables in braces
 * @param body the schema of what is sent; empty where nothing is
 */
record Write(String path, String name, JsonNode body, JsonNode schemas, boolean command) {
    private static final Path DOCUMENT = Path.of("../shared-web/src/main/resources/openapi.json");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Every operation of the description that is no GET. */
    static List<Write> all() throws IOException {
        JsonNode document = new JsonMapper().readTree(Files.readString(DOCUMENT));
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> !operation.getKey().equals("get"))
                        .map(operation -> of(path.getKey(), operation.getValue(), document)))
                .toList();
    }

    private static Write of(String path, JsonNode operation, JsonNode document) {
        JsonNode body = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return new Write(
                path,
                operation.path("operationId").asString(""),
                body,
                document.path("components").path("schemas"),
                operation.has("x-needs"));
    }

    /** The address, about this subject. */
    String addressIn(World.Subject subject) {
        Matcher variables = VARIABLE.matcher(path);
        return variables.replaceAll(found -> subject.named(found.group(1)));
    }

    /** A body that is well-formed, about this subject. */
    ObjectNode bodyIn(World.Subject subject) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (body.has("properties")) {
            fill(object, body, subject);
        }
        if (name.equals("giveMandate")) {
            nameTheGroup(object, subject);
        }
        if (name.equals("stateRole")) {
            object.put("standing", "DECLARED");
        }
        return object;
    }

    private static void nameTheGroup(ObjectNode mandate, World.Subject subject) {
        if (subject.body().isOfTheFoundation()) {
            mandate.put("kind", "FOUNDATION_STAFF");
        } else {
            mandate.put("kind", "DELEGATE").put("group", subject.named("group"));
        }
    }

    private void fill(ObjectNode object, JsonNode schema, World.Subject subject) {
        JsonNode required = schema.path("required");
        for (JsonNode name : required) {
            String field = name.asString();
            object.set(field, value(field, schema.get("properties").get(field), subject));
        }
    }

    private JsonNode value(String field, JsonNode schema, World.Subject subject) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (schema.has("$ref")) {
            String type = schema.get("$ref").asString().replaceFirst(".*/", "");
            if (type.endsWith("Id") || type.equals("Subject")) {
                return nodes.stringNode(subject.named(field));
            }
            return value(field, schemas.get(type), subject);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> nodes.arrayNode();
            case "integer" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(true);
            case "object" -> {
                ObjectNode inner = nodes.objectNode();
                fill(inner, schema, subject);
                yield inner;
            }
            case "string" -> nodes.stringNode(schema.has("format") ? "2026-01-01" : subject.named(field));
            default -> throw new IllegalStateException("No example of " + field + ": " + schema);
        };
    }

    static Stream<Write> commands() throws IOException {
        return all().stream().filter(Write::command);
    }
}
