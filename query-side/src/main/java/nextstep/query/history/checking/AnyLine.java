package nextstep.query.history.checking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nextstep.query.history.proof.Unproven;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A line of an archive as any JSON that means an event. Strictly: a field too many is an error. */
record AnyLine(
        @JsonProperty(required = true) long position,
        @JsonProperty(required = true) long recordedAt,
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String stream,
        @JsonProperty(required = true) long sequence,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String revision,
        @JsonProperty(required = true) String headers,
        @JsonProperty(required = true) String payload,
        @Nullable String salt,
        @JsonProperty(required = true) String commitment) {
    private static final ObjectReader LINE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(AnyLine.class);

    static EventLine read(String file, int number, byte[] bytes, int from, int length) {
        try {
            AnyLine line = LINE.readValue(bytes, from, length);
            if (line != null) {
                return line.event();
            }
        } catch (JacksonException e) { // said below
        }
        throw new Unproven(file + ", line " + number + ", is no event.");
    }

    private EventLine event() {
        return new EventLine(
                position,
                recordedAt,
                id,
                stream,
                sequence,
                name,
                revision,
                headers.getBytes(StandardCharsets.UTF_8),
                payload.getBytes(StandardCharsets.UTF_8),
                salt == null ? null : salted(salt),
                commitment);
    }

    private byte[] salted(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            throw new Unproven("The salt of the event at position " + position + " is none.");
        }
    }
}
