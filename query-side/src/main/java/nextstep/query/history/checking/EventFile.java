package nextstep.query.history.checking;

import java.util.ArrayList;
import java.util.List;
import nextstep.query.history.proof.Unproven;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of a file of events. Strictly: a field too many is an error. */
final class EventFile {
    private static final ObjectReader LINE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(EventLine.class);

    private EventFile() {}

    static List<EventLine> lines(String file, byte[] bytes) {
        List<EventLine> lines = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < bytes.length; end++) {
            if (bytes[end] == '\n') {
                lines.add(line(file, lines.size() + 1, bytes, start, end - start));
                start = end + 1;
            }
        }
        if (start != bytes.length) {
            throw new Unproven(file + " breaks off within line " + (lines.size() + 1) + ".");
        }
        return lines;
    }

    private static EventLine line(String file, int number, byte[] bytes, int from, int length) {
        try {
            EventLine line = LINE.readValue(bytes, from, length);
            if (line != null) {
                return line;
            }
        } catch (JacksonException e) { // said below
        }
        throw new Unproven(file + ", line " + number + ", is no event.");
    }
}
