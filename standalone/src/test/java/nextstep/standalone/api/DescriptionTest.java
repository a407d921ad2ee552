package nextstep.standalone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An answer that is not as described is noticed, and so is a description that lies. */
class DescriptionTest {
    private static final String COUNTRIES = """
            {"asOf": {"position": 7, "time": "2026-11-27T12:00:00Z"}, "on": "2026-11-27", "total": 1, "items": [
              {"country": "country:PL", "number": 1, "region": "region:CEECA", "since": null, "until": null, "source": "Meta-Wiki"}]}""";

    private static String openApi;

    @BeforeAll
    static void read() throws IOException {
        openApi = Files.readString(Path.of("../shared-web/src/main/resources/openapi.json"));
    }

    @Test
    void letsPassWhatIsAsDescribed() {
        assertThat(wrong(openApi, COUNTRIES)).isEmpty();
    }

    @Test
    void noticesAnAnswerThatIsNotAsDescribed() {
        assertThat(wrong(openApi, COUNTRIES.replace("\"total\": 1,", ""))).isNotEmpty();
        assertThat(wrong(openApi, COUNTRIES.replace("\"total\": 1", "\"total\": \"1\"")))
                .isNotEmpty();
        assertThat(wrong(openApi, COUNTRIES.replace("\"region\"", "\"area\""))).isNotEmpty();
        assertThat(wrong(openApi, COUNTRIES.replace("\"2026-11-27\"", "\"27.11.2026\"")))
                .isNotEmpty();
        assertThat(wrong(openApi, COUNTRIES.replace("country:PL", "no id!"))).isNotEmpty();
    }

    @Test
    void noticesADescriptionThatLies() {
        String country = "\"Country\" : {\n        \"type\" : \"object\"";
        assertThat(openApi).contains(country);
        String lie = openApi.replace(country, "\"Country\" : {\n        \"type\" : \"string\"");

        assertThat(wrong(lie, COUNTRIES)).isNotEmpty();
    }

    @Test
    void noticesAStatusNobodyDescribed() {
        assertThat(new Description(openApi).wrongInAnswer("get", "/countries", 418, "application/json", "{}"))
                .hasSize(1);
    }

    private static List<String> wrong(String openApi, String answer) {
        return new Description(openApi).wrongInAnswer("get", "/countries", 200, "application/json", answer);
    }
}
