package nextstep.web.input;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nextstep.web.problems.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of an HTML form as the tree that JSON would have said. A dot leads into a thing ({@code basis.link}), a
 * number in brackets to one of several ({@code picks[0].recommendation}), and a name that comes again adds to a list;
 * several numbers may stand in one field. A kind and its name may stand apart ({@code context}, {@code context.code}). A field
 * left empty was not filled in.
 */
final class Form {
    /** More fields than any form of ours has. */
    private static final int MOST_FIELDS = 500;

    private Form() {}

    static ObjectNode tree(Shape.Thing shape, byte[] body) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        String text = new String(body, StandardCharsets.UTF_8);
        String[] fields = text.isEmpty() ? new String[0] : text.split("&", MOST_FIELDS + 1);
        if (fields.length > MOST_FIELDS) {
            throw Problem.malformed("", "A form has at most $1 fields.", MOST_FIELDS)
                    .raised();
        }
        List<FormField> sent = new ArrayList<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            String value = equals < 0 ? "" : decoded(field.substring(equals + 1));
            sent.add(new FormField(decoded(equals < 0 ? field : field.substring(0, equals)), value));
        }
        NamedApart.joined(sent).forEach(field -> field.plant(shape, tree));
        fillLists(shape, tree);
        return tree;
    }

    /** A form cannot send an empty list: where nothing of one was filled in, it is empty. */
    private static void fillLists(Shape.Thing thing, ObjectNode tree) {
        for (Shape.Part part : thing.parts()) {
            JsonNode node = tree.get(part.name());
            switch (part.shape()) {
                case Shape.Several several when node == null && part.required() -> tree.putArray(part.name());
                case Shape.Several(Shape.Thing each) when node instanceof ArrayNode list -> fillEach(each, list);
                case Shape.Thing inside when node instanceof ObjectNode object -> fillLists(inside, object);
                default -> {}
            }
        }
    }

    /** What is no thing is refused later, by name. */
    private static void fillEach(Shape.Thing each, ArrayNode list) {
        for (JsonNode one : list) {
            if (one instanceof ObjectNode object) {
                fillLists(each, object);
            }
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("", "The form has a percent sign that does not stand before two digits.")
                    .raised();
        }
    }
}
