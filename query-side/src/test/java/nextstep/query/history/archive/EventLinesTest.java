package nextstep.query.history.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nextstep.events.log.RawRecord;
import nextstep.events.log.SealedRecord;
import nextstep.query.history.forms.EventForms;
import org.junit.jupiter.api.Test;

class EventLinesTest {
    private static final String PAYLOAD =
            "{\"region\":\"region:CEECA\",\"name\":\"Central and Eastern Europe and Central Asia\",\"source\":\"An example\"}";
    private static final String HEADERS = "{\"by\":\"person:p1\",\"command\":\"DefineRegion\"}";

    @Test
    void areAsTheirPageShows() throws IOException {
        String page = Files.readString(Path.of("../docs/history-format.md"));
        RawRecord record = new RawRecord(
                0,
                1_795_341_600_123_456L,
                "019dbb6e-8b2b-7000-8000-000000000001",
                "region:CEECA",
                0,
                "groups.RegionDefined",
                "1",
                PAYLOAD.getBytes(StandardCharsets.UTF_8),
                HEADERS.getBytes(StandardCharsets.UTF_8));
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

        String line = new String(
                new EventLines(position -> {}).of(List.of(new SealedRecord(record, salt, null))),
                StandardCharsets.UTF_8);

        assertThat(page.replace("\n     \"", "\"")).contains("    " + line);
    }

    @Test
    void showTheFormOfEveryEvent() {
        String forms = new String(EventForms.json(), StandardCharsets.UTF_8);
        assertThat(forms).contains("\"groups.RegionDefined.1\"").contains("\"additionalProperties\" : false");
    }
}
