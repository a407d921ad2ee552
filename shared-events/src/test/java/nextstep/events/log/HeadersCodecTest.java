package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class HeadersCodecTest {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final HeadersCodec codec = new HeadersCodec();

    @Test
    void readsWhatItWrites() {
        Map<String, String> said = Map.of(
                "by",
                "person:ada",
                "command",
                "CompleteStep",
                "mandate",
                "mandate:7",
                "request",
                "r-1",
                "undoes",
                "12");

        assertThat(codec.read(codec.write(said)).entries()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"by\":\"person:ada\"}",
                "{\"by\":\"\"}",
                "{\"by\":\"person:ada\",\"command\":\"BlockStep\"}",
                "{\"command\":\"BlockStep\",\"by\":\"person:ada\"}",
                "{ \"by\" : \"person:ada\" }",
                "{\"by\":\"person:ada\"} ",
                "{\"by\":\"a \\\"quoted\\\" one\"}",
                "{\"by\":\"\\u0041da\"}",
                "{\"by\":\"Zo\u00eb\"}",
                "{\"by\":\"\u0639\u0645\u0631\",\"undoes\":\"3\"}",
                "{\"another\":\"name\"}",
                "{\"by\":\"person:ada\",\"another\":\"name\"}",
            })
    void readsAnyFormAsAnyReaderOfJsonWould(String json) {
        Map<String, String> texts = JsonMapper.shared().readValue(json, TEXTS);

        assertThat(read(json).entries()).isEqualTo(texts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"by\":\"person:ada\"",
                "{\"by\":\"person:ada\",}",
                "{\"by\":\"person:ada",
                "{\"by\":\"person:ada\" \"command\":\"BlockStep\"}",
                "{\"by\":\"person\nada\"}",
                "{\"by\"}",
                "[\"by\"]",
            })
    void refusesWhatIsNoObjectOfTexts(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(Unreadable.class);
    }

    private Headers read(String json) {
        return codec.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
