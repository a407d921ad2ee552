package nextstep.standalone.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What may be wrong with a body, made of one that is right and of its description. */
record BadBodies(Description description, String path, String right) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One of them.
     *
     * @param why what is wrong with it
     * @param field the field that is to be named; empty where none is
     */
    record Bad(String why, String body, String field) {}

    List<Bad> all() {
        JsonNode schema = description.body(path);
        List<Bad> bad = new ArrayList<>();
        bad.add(new Bad("no JSON", right.substring(0, right.length() - 1) + ",", ""));
        bad.add(new Bad("a list", "[" + right + "]", ""));
        if (schema.has("required")) {
            bad.add(new Bad("nothing at all", "", ""));
        }
        bad.add(new Bad("an unknown field", with("unheardOf", JSON.readTree("1")), "unheardOf"));
        schema.path("required").forEach(name -> bad.add(missing(name.asString())));
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            add(property.getKey(), description.followed(property.getValue()), bad);
        }
        return bad;
    }

    private Bad missing(String name) {
        ObjectNode body = body();
        body.remove(name);
        return new Bad("without " + name, body.toString(), name);
    }

    private void add(String name, JsonNode schema, List<Bad> bad) {
        bad.add(new Bad(name + " of another type", with(name, JSON.readTree("{\"x\": [true]}")), name));
        String type = schema.path("type").toString();
        if (type.contains("string")) {
            String format = schema.path("format").asString("");
            bad.add(new Bad(name + " as a number", with(name, JSON.readTree("17")), name));
            if (schema.has("minLength")) {
                bad.add(new Bad(name + " blank", with(name, text(" ")), name));
                bad.add(new Bad(name + " with a NUL", with(name, JSON.readTree("\"a\\u0000b\"")), name));
            }
            if (format.equals("date")) {
                List.of("2026-02-30", "2026-13-01", "1066-10-14", "9999-01-01", "27.11.2026", "today")
                        .forEach(day -> bad.add(new Bad(name + " on " + day, with(name, text(day)), name)));
            }
            if (schema.has("maxLength")) {
                String many = "x".repeat(schema.get("maxLength").asInt() + 1);
                bad.add(new Bad(name + " too long", with(name, text(many)), name));
            }
            if (schema.has("enum")) {
                bad.add(new Bad(name + " none of the choice", with(name, text("PERHAPS")), name));
            }
        }
        if (type.contains("integer")) {
            bad.add(new Bad(name + " as a text", with(name, text("17")), name));
            bad.add(new Bad(name + " as a fraction", with(name, JSON.readTree("1.5")), name));
            bad.add(new Bad(name + " beyond all bounds", with(name, JSON.readTree("99999999999999999999")), name));
        }
        if (type.contains("array")) {
            bad.add(new Bad(name + " with nothing in it", with(name, JSON.readTree("[null]")), name));
        }
    }

    private String with(String name, JsonNode value) {
        return body().set(name, value).toString();
    }

    private ObjectNode body() {
        return (ObjectNode) JSON.readTree(right);
    }

    private static JsonNode text(String text) {
        return JSON.getNodeFactory().stringNode(text);
    }
}
