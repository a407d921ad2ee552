package nextstep.web.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void theBestLanguageIsTheFirstThatPagesSpeak() {
        assertThat(Languages.best(List.of("sv", "fr", "de"))).isEqualTo("fr");
        assertThat(Languages.best(List.of("sv"))).isEqualTo("en");
    }

    @Test
    void aLanguageIsAlsoReadInItsWiderForm() {
        assertThat(Languages.chain(List.of("zh-Hant-TW"))).startsWith("zh-hant-tw", "zh-hant", "zh");
        assertThat(Languages.best(List.of("de-CH"))).isEqualTo("de");
    }

    @Test
    void speakersOfASmallLanguageGetTheOneTheyAlsoRead() {
        assertThat(Languages.best(List.of("arz"))).isEqualTo("ar");
        assertThat(Languages.best(List.of("jv"))).isEqualTo("id");
    }

    @Test
    void aLanguageAskedForGoesBeforeWhatAnotherFallsBackTo() {
        assertThat(Languages.best(List.of("lb", "fr"))).isEqualTo("fr");
    }
}
