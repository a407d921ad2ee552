package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedQuestionsTest {
    @TempDir
    static Path folder;

    private static Tracker tracker;

    @BeforeAll
    static void recordSomething() {
        tracker = new Tracker(folder).record(initiative("charter", 4, 22, 24, "Charter"));
    }

    @AfterAll
    static void close() {
        tracker.close();
    }

    @ParameterizedTest
    @CsvSource({
        "as-of=99, as-of",
        "as-of=2030-01-01, as-of",
        "as-of=-2, as-of",
        "as-of=yesterday, as-of",
        "as-of=2026-02-30, as-of",
        "on=2026-13-01, on",
        "lang=%3Cb%3E, lang",
        "limit=0, limit",
        "limit=501, limit",
        "offset=-1, offset",
        "offset=x, offset",
        "recomendation=r4, recomendation",
        "state=ASLEEP, state",
        "number=many, number",
        "on=2026-01-01&on=2026-01-02, on",
    })
    void refusesWhatCannotBeAskedAndNamesTheField(String query, String field) {
        Reply reply = tracker.ask("/initiatives?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("code").asString()).isEqualTo("malformed");
        assertThat(reply.body().path("field").asString()).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log",
                "/log/self-check",
                "/log/checkpoint",
                "/log/key",
                "/log/export",
                "/log/proof/0",
                "/history"
            })
    void refusesWhatIsNotAskedThere(String path) {
        Reply reply = tracker.ask(path + "?siez=4");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body().path("field").asString()).isEqualTo("siez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/log?lang=ar", "/log/self-check?lang=ar", "/log/self-check?not-older-than=0"})
    void tellsOfTheLogInALanguage(String path) {
        assertThat(tracker.ask(path).status()).isEqualTo(200);
    }
}
