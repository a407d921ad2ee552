package nextstep.query.history.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import nextstep.events.log.RawRecord;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.sealing.Leaves;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of JSON, with payload and headers as the texts that were recorded. */
final class EventLines {
    private static final ObjectWriter JSON =
            JsonMapper.shared().writer().without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM);

    private final Leaves leaves = new Leaves();
    private final LongConsumer blanked;

    /** @param blanked hears of each event whose texts were suppressed */
    EventLines(LongConsumer blanked) {
        this.blanked = blanked;
    }

    byte[] of(List<SealedRecord> records) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(records.size() * 800);
        try (JsonGenerator json = JSON.createGenerator(lines)) {
            for (SealedRecord record : records) {
                line(json, record);
            }
        }
        return lines.toByteArray();
    }

    private void line(JsonGenerator json, SealedRecord sealed) {
        RawRecord record = sealed.record();
        Leaf leaf = leaves.leaf(sealed);
        byte[] salt = sealed.salt();
        json.writeStartObject();
        json.writeNumberProperty("position", record.position());
        json.writeNumberProperty("recordedAt", record.recordedAtMicros());
        json.writeStringProperty("id", record.id());
        json.writeStringProperty("stream", record.stream());
        json.writeNumberProperty("sequence", record.sequence());
        json.writeStringProperty("name", record.name());
        json.writeStringProperty("revision", record.revision());
        json.writeStringProperty("headers", leaf.headers());
        json.writeStringProperty("payload", new String(record.payload(), StandardCharsets.UTF_8));
        if (salt != null) {
            json.writeStringProperty("salt", HexFormat.of().formatHex(salt));
        } else {
            blanked.accept(record.position());
        }
        json.writeStringProperty("commitment", leaf.commitment().base64());
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
