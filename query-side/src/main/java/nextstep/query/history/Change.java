package nextstep.query.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nextstep.query.views.Row;
import nextstep.query.views.Succession;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the register that is another one at the later position than at the earlier.
 *
 * @param view the name of the view, its feature first: {@code coordination_roles}
 * @param key what tells the row from the others of its view, by name
 * @param fields every field that says something else, in the order of the view; of a row added or removed every field
 *     that says anything
 * @param positions of the facts that brought it about, in order
 */
record Change(String view, ObjectNode key, ChangeKind kind, List<FieldChange> fields, List<Long> positions) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Change of(Succession<?, ?> succession) {
        ObjectNode before = tree(succession.before());
        ObjectNode after = tree(succession.after());
        List<String> names = succession.view().keyNames();
        ObjectNode key =
                (succession.after() == null ? before : after).deepCopy().retain(names);
        ChangeKind kind = succession.before() == null
                ? ChangeKind.ADDED
                : succession.after() == null ? ChangeKind.REMOVED : ChangeKind.CHANGED;
        return new Change(succession.view().name(), key, kind, fields(names, before, after), succession.positions());
    }

    /** Whether the row is about this thing, or names it in its key. */
    boolean concerns(String id) {
        return key.valueStream()
                .anyMatch(part -> part.isString() && part.asString().equals(id));
    }

    /** The name of the message that says what kind of row it is. */
    String message() {
        return messageOf(view);
    }

    static String messageOf(String view) {
        return "view-" + view.replace('_', '-');
    }

    private static ObjectNode tree(@Nullable Row<?> row) {
        return row == null ? JsonNodeFactory.instance.objectNode() : JSON.valueToTree(row);
    }

    private static List<FieldChange> fields(List<String> key, ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        key.forEach(names::remove);
        List<FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            JsonNode was = said(before, name);
            JsonNode is = said(after, name);
            if (!was.equals(is)) {
                fields.add(new FieldChange(name, was, is));
            }
        }
        return fields;
    }

    private static JsonNode said(ObjectNode row, String name) {
        return row.has(name) ? row.get(name) : JsonNodeFactory.instance.nullNode();
    }
}
