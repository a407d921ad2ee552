package nextstep.events.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Headers as one JSON object of texts, in the order of their names. */
public final class HeadersCodec {
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    private final ObjectWriter writer;
    private final ObjectReader reader;

    public HeadersCodec() {
        JsonMapper mapper = JsonMapper.shared();
        TypeReference<Map<String, String>> texts = new TypeReference<>() {};
        writer = mapper.writerFor(texts);
        reader = mapper.readerFor(texts);
    }

    /** Of what a message carries only what we say of a record; the rest is Axon's own and of no use to a reader. */
    public byte[] write(Map<String, ?> carried) {
        Map<String, String> texts = new TreeMap<>();
        for (String key : Headers.KEYS) {
            if (carried.get(key) instanceof String text) {
                texts.put(key, text);
            }
        }
        return texts.isEmpty() ? EMPTY : writer.writeValueAsBytes(texts);
    }

    public Headers read(byte[] headers) {
        if (Arrays.equals(headers, EMPTY)) {
            return Headers.NONE;
        }
        Map<String, String> plain = PlainHeaders.read(headers);
        if (plain != null) {
            return new Headers(plain);
        }
        try {
            return new Headers(reader.readValue(headers));
        } catch (JacksonException e) {
            throw new Unreadable("Headers cannot be read: " + e.getOriginalMessage(), e);
        }
    }
}
