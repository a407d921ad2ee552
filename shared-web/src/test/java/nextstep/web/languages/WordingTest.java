package nextstep.web.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.values.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final Messages MESSAGES = Messages.all();

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | A day is from 1 January 1990 to 31 December 2100.
            de | Ein Tag liegt zwischen dem 1. Januar 1990 und dem 31. Dezember 2100.
            zh | 日期须在1990年1月1日至2100年12月31日之间。
            """)
    void aSentenceIsFoundByItsEnglishWords(String language, String said) {
        Sentence sentence =
                Sentence.of("A day is from $1 to $2.", LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

        assertThat(sentence).hasToString("A day is from 1990-01-01 to 2100-12-31.");
        assertThat(MESSAGES.in(language).said(sentence)).isEqualTo(said);
    }

    @Test
    void whatIsGivenToASentenceMayBeANumberAnotherSentenceOrOneOfSeveral() {
        Wording russian = MESSAGES.in("ru");
        String often = "That was too often. Wait {{PLURAL:$1|$1 second|$1 seconds}}, then go on.";

        assertThat(russian.said(Sentence.of(often, 21L))).contains("21 секунду");
        assertThat(russian.said(Sentence.of(often, 5L))).contains("5 секунд и");
        assertThat(Sentence.of(often, 1L)).hasToString("That was too often. Wait 1 second, then go on.");
        assertThat(russian.said(Sentence.of("This is needed: $1.", List.of("a", "b", "c"))))
                .isEqualTo("Это нужно указать: a, b или c.");
        assertThat(russian.said(Sentence.of("This is needed: $1.", Sentence.of("This field is there twice."))))
                .isEqualTo("Это нужно указать: Это поле указано дважды..");
    }

    @Test
    void whatStandsFromLeftToRightStandsByItselfInArabic() {
        assertThat(MESSAGES.in("ar").said(Sentence.of("This is needed: $1.", "basis.link")))
                .isEqualTo("هذا مطلوب: \u2068basis.link\u2069.");
    }

    @Test
    void aSentenceWithoutMessageIsSaidInEnglish() {
        assertThat(MESSAGES.in("ar").said(Sentence.of("Nobody says $1.", 1))).isEqualTo("Nobody says 1.");
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
