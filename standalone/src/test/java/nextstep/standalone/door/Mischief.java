package nextstep.standalone.door;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up what nobody should send, and now and then what somebody might. The same seed makes up the same. */
final class Mischief {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?[^}]*}");
    private final Random dice;

    Mischief(long seed) {
        dice = new Random(seed);
    }

    String method(Operation operation) {
        return one(10) ? HostileWords.METHODS.get(dice.nextInt(HostileWords.METHODS.size())) : operation.method();
    }

    /** The path with something in the place of each variable, and parameters behind it. */
    String address(Operation operation) {
        Matcher variables = VARIABLE.matcher(operation.path());
        StringBuilder address = new StringBuilder();
        while (variables.find()) {
            variables.appendReplacement(address, Matcher.quoteReplacement(encoded(text())));
        }
        variables.appendTail(address);
        if (one(20)) {
            address.append(one(2) ? "/" : "//..;/x");
        }
        char sign = '?';
        for (String name : operation.query()) {
            if (one(3) && !name.equals("not-older-than")) {
                address.append(sign).append(encoded(name)).append('=').append(encoded(text()));
                sign = '&';
            }
        }
        if (one(8)) {
            address.append(sign).append(encoded(text())).append("=1");
        }
        return address.toString();
    }

    String type() {
        return one(5)
                ? HostileWords.TYPES.get(dice.nextInt(HostileWords.TYPES.size()))
                : one(4) ? HostileWords.TYPES.get(1) : HostileWords.TYPES.getFirst();
    }

    String body(Operation operation, String type) {
        if (type.contains("form-urlencoded")) {
            return form(operation);
        }
        return switch (dice.nextInt(12)) {
            case 0 -> "";
            case 1 -> "[".repeat(10_000);
            case 2 -> "{\"a\":".repeat(200) + "1" + "}".repeat(200);
            case 3 -> "{\"title\": \"x\", \"title\": \"y\"}";
            case 4 -> "not json at all";
            case 5 -> "{\"reason\": " + "9".repeat(5_000) + "}";
            case 6 -> JSON.writeValueAsString(object(operation)) + " trailing";
            default -> JSON.writeValueAsString(object(operation));
        };
    }

    /** One in so many. */
    boolean one(int ofSoMany) {
        return dice.nextInt(ofSoMany) == 0;
    }

    int upTo(int most) {
        return dice.nextInt(most);
    }

    String text() {
        return HostileWords.TEXTS.get(dice.nextInt(HostileWords.TEXTS.size()));
    }

    private ObjectNode object(Operation operation) {
        ObjectNode object = NODES.objectNode();
        operation.fields().forEach((name, schema) -> {
            if (!one(8)) {
                object.set(name, one(3) ? anything() : plausible(schema));
            }
        });
        if (one(6)) {
            object.set(text(), anything());
        }
        return object;
    }

    private String form(Operation operation) {
        StringBuilder form = new StringBuilder("form-token=" + encoded(text()));
        operation.fields().forEach((name, schema) -> {
            if (!one(6)) {
                String value = one(3) ? text() : plausible(schema).asString("true");
                form.append('&')
                        .append(encoded(name))
                        .append(one(8) ? "[0].x" : "")
                        .append('=')
                        .append(encoded(value));
            }
        });
        return one(10) ? form + "&%zz=%" : form.toString();
    }

    private JsonNode plausible(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(dice.nextInt(schema.get("enum").size()));
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        String type = schema.path("type").isArray()
                ? schema.get("type").get(0).stringValue()
                : schema.path("type").asString("string");
        return switch (type) {
            case "boolean" -> NODES.booleanNode(dice.nextBoolean());
            case "integer" -> NODES.numberNode(dice.nextInt(12));
            case "array" -> NODES.arrayNode();
            case "object" -> NODES.objectNode();
            default -> NODES.stringNode(schema.path("format").asString("").equals("date") ? "2026-11-22" : text());
        };
    }

    private JsonNode anything() {
        return switch (dice.nextInt(9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(dice.nextBoolean());
            case 2 -> NODES.numberNode(dice.nextLong());
            case 3 -> NODES.numberNode(1.0e308 * dice.nextDouble());
            case 4 -> NODES.arrayNode().add(text()).add(anything());
            case 5 -> NODES.objectNode().set(text(), anything());
            case 6 -> deep(30);
            default -> NODES.stringNode(text());
        };
    }

    private static ArrayNode deep(int levels) {
        ArrayNode inner = NODES.arrayNode();
        for (int i = 0; i < levels; i++) {
            inner = NODES.arrayNode().add(inner);
        }
        return inner;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
