package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.strings;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nextstep.query.history.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A line means the same, whichever way it is read. */
class PlainLineTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void isReadByteByByteInTheFormInWhichItIsWritten() {
        EventLine plain = plain(line("{\"by\":\"person:p1\"}", "{\"name\":\"Ünïcode \\\"quoted\\\"\",\"n\":1}"));
        byte[] payload = Objects.requireNonNull(plain).payload();
        assertThat(new String(payload, StandardCharsets.UTF_8)).contains("Ünïcode \\\"quoted\\\"");
    }

    @Test
    void meansWhatItMeansAsJson() {
        qt().forAll(
                        strings().allPossible().ofLengthBetween(0, 40),
                        strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 40))
                .checkAssert((headers, payload) -> {
                    byte[] line = line(headers, payload);
                    EventLine plain = plain(line);
                    EventLine any = AnyLine.read("events", 1, line, 0, line.length);
                    if (plain != null) {
                        assertThat(plain.payload()).isEqualTo(any.payload());
                        assertThat(plain.headers()).isEqualTo(any.headers());
                        assertThat(plain.position()).isEqualTo(any.position());
                        assertThat(plain.stream()).isEqualTo(any.stream());
                        assertThat(plain.salt()).isEqualTo(any.salt());
                        assertThat(new EventHashing().read(plain).leaf())
                                .isEqualTo(new EventHashing().read(any).leaf());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"position\":7>\"position\":07",
                "\"position\":7>\"position\":-7",
                "\"position\":7>\"position\":7.0",
                "\"position\":7>\"position\" :7",
                "\"sequence\":2>\"sequence\":2,\"more\":1",
                "000102>00010",
                "\"}>\"}x",
                "region:R1>region:R\\u0031",
                "region:R1>region:\tR1"
            })
    void isLeftToJsonInAnyOtherForm(String change) {
        String[] both = change.split(">", 2);
        byte[] line = new String(line("{}", "{}"), StandardCharsets.UTF_8)
                .replace(both[0], both[1])
                .getBytes(StandardCharsets.UTF_8);
        assertThat(plain(line)).isNull();
    }

    private static @Nullable EventLine plain(byte[] line) {
        return new PlainLine(line).read(0, line.length);
    }

    private static byte[] line(String headers, String payload) {
        ObjectNode line = JSON.createObjectNode();
        line.put("position", 7)
                .put("recordedAt", 1_795_341_600_123_456L)
                .put("id", "019dbb6e-8b2b-7000-8000-000000000001")
                .put("stream", "region:R1")
                .put("sequence", 2)
                .put("name", "groups.RegionDefined")
                .put("revision", "1")
                .put("headers", headers)
                .put("payload", payload)
                .put("salt", "000102030405060708090a0b0c0d0e0f")
                .put("commitment", Hash.OF_NOTHING.base64());
        return JSON.writeValueAsBytes(line);
    }
}
