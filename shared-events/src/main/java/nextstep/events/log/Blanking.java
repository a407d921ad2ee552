package nextstep.events.log;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Suppressed;
import nextstep.events.values.Title;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes the texts that people wrote out of a payload. Ids, dates and kinds stay, so that what was decided can be folded as before.
 *
 * @param payload what is left
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be written
public record Blanking(byte[] payload) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<Class<?>, String> FREE = Map.of(
            Title.class, Suppressed.TEXT,
            Prose.class, Suppressed.TEXT,
            Source.class, Suppressed.TEXT,
            Link.class, Suppressed.LINK);

    /**
     * What is left of the payload of this record; empty where nobody wrote anything freely in it.
     *
     * @throws Unreadable when this version does not know the event
     */
    public static Optional<Blanking> of(RawRecord record, EventNames names) {
        Class<?> event = names.event(new StoredName(record.name(), record.revision()));
        if (!(JSON.readTree(record.payload()) instanceof ObjectNode payload) || !blank(payload, event)) {
            return Optional.empty();
        }
        return Optional.of(new Blanking(JSON.writeValueAsBytes(payload)));
    }

    /** SHA-256 of what is left, in hexadecimal digits. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether there was anything to blank. */
    private static boolean blank(ObjectNode object, Class<?> type) {
        boolean some = false;
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = object.get(component.getName());
            String instead = FREE.get(component.getType());
            if (instead != null && value != null) {
                object.put(component.getName(), instead);
                some = true;
            } else if (value instanceof ArrayNode list) {
                some |= blank(list, itemOf(component.getGenericType()));
            } else if (value instanceof ObjectNode nested && component.getType().isRecord()) {
                some |= blank(nested, component.getType());
            }
        }
        return some;
    }

    private static boolean blank(ArrayNode list, Class<?> type) {
        String instead = FREE.get(type);
        boolean some = false;
        for (int i = 0; i < list.size(); i++) {
            if (instead != null) {
                list.set(i, JSON.getNodeFactory().stringNode(instead));
                some = true;
            } else if (list.get(i) instanceof ObjectNode nested && type.isRecord()) {
                some |= blank(nested, type);
            }
        }
        return some;
    }

    private static Class<?> itemOf(Type list) {
        return list instanceof ParameterizedType typed && typed.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : Object.class;
    }
}
