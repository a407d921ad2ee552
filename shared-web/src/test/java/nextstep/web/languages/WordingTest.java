package nextstep.web.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Messages MESSAGES = Messages.read();

    @ParameterizedTest
    @CsvSource({"en,1,1 day", "en,2,2 days", "en,0,no day", "ru,21,21 день", "ru,3,3 дня", "ru,5,5 дней", "zh,7,7天"})
    void pluralsFollowTheRuleOfTheLanguage(String language, int count, String said) {
        assertThat(MESSAGES.in(language).text("test-days", count)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few", "11,many", "100,other"})
    void arabicHasSixForms(int count, String form) {
        assertThat(MESSAGES.in("ar").text("test-forms", count)).isEqualTo(form);
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        assertThat(MESSAGES.in("de").text("test-days", 1)).isEqualTo("1 day");
    }

    @Test
    void textIsEscapedAndWhatAPersonTypedStandsByItself() {
        Wording english = MESSAGES.in("en");

        assertThat(shown(english.say("test-by", "<b>", new Typed("<script>"))))
                .isEqualTo("&lt;b&gt; by <bdi>&lt;script&gt;</bdi>");
        assertThat(english.text("test-by", "a", new Typed("b"))).isEqualTo("a by \u2068b\u2069");
    }

    @Test
    void contentStandsInASentenceAsItIs() {
        Content link = output -> output.writeContent("<a>x</a>");

        assertThat(shown(MESSAGES.in("en").say("test-by", link, 1))).isEqualTo("<a>x</a> by 1");
        assertThatThrownBy(() -> MESSAGES.in("en").text("test-by", link, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void daysNumbersAndListsAreThoseOfTheLanguage() {
        LocalDate day = LocalDate.of(2020, 12, 31);

        assertThat(MESSAGES.in("en").day(day)).isEqualTo("31 December 2020");
        assertThat(MESSAGES.in("de").day(day)).isEqualTo("31. Dezember 2020");
        assertThat(MESSAGES.in("de").number(12345)).isEqualTo("12.345");
        assertThat(MESSAGES.in("en").list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(MESSAGES.in("zh").list(List.of("a", "b"))).isEqualTo("a和b");
    }

    @Test
    void directionIsThatOfTheLanguage() {
        assertThat(MESSAGES.in("ar").direction()).isEqualTo("rtl");
        assertThat(MESSAGES.in("ru").direction()).isEqualTo("ltr");
    }

    private static String shown(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
