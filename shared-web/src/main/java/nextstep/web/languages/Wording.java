package nextstep.web.languages;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nextstep.events.values.Given;
import nextstep.events.values.Sentence;

/**
 * How one language says things. What stands for {@code $1} may be a number, a day, a moment, a text, something {@link Typed},
 * or, where markup may stand, other content; everything but content is escaped.
 */
public final class Wording {
    /** Readers of English are everywhere: day before month, and hours to 24. */
    private static final String INTERNATIONAL_ENGLISH = "en-GB";

    private final String code;
    private final Messages messages;
    private final ULocale locale;
    private final Counting counting;
    private final Calendar calendar;
    private final LanguagesAndCountries names;
    private final Lists lists;

    Wording(String code, Messages messages) {
        this.code = code;
        this.messages = messages;
        this.locale = ULocale.forLanguageTag(code.equals("en") ? INTERNATIONAL_ENGLISH : code);
        this.counting = new Counting(locale);
        this.calendar = new Calendar(locale);
        this.names = new LanguagesAndCountries(locale);
        this.lists = new Lists(locale);
    }

    /** The language: {@code ar}. */
    public String code() {
        return code;
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /** There is such a message. */
    public boolean knows(String key) {
        return messages.knows(key);
    }

    /** There is such a message, and nothing stands in it for a parameter: what something is called. */
    public boolean calls(String key) {
        return messages.message(code, key)
                .filter(message -> message.parameters().isEmpty())
                .isPresent();
    }

    /** A message where no markup can stand: in an attribute, a title, a file. Not yet escaped. */
    public String text(String key, Object... with) {
        return filled(key, with).text();
    }

    /** A message without parameters as English has it, whichever language this is. */
    public String inEnglish(String key) {
        return messages.in(Languages.LAST).text(key);
    }

    /** A message as a piece of a page. */
    public Content say(String key, Object... with) {
        return filled(key, with);
    }

    /** What a person is told, in this language; in English where it has no message for that. */
    public String said(Sentence sentence) {
        return messages.keyOfSentence(sentence.words())
                .map(key -> text(key, sentence.given().stream().map(this::given).toArray()))
                .orElseGet(sentence::toString);
    }

    private Object given(Given given) {
        return switch (given.kind()) {
            case TEXT -> locale.isRightToLeft() ? new Typed(given.value()) : given.value();
            case NUMBER -> Long.valueOf(given.value());
            case DAY -> LocalDate.parse(given.value());
            case SENTENCE -> said(new Sentence(given.value(), given.inside()));
            case LIST ->
                lists.oneOf(given.inside().stream()
                        .map(this::given)
                        .map(one -> one instanceof Typed typed ? typed.plain() : one.toString())
                        .toList());
        };
    }

    public String number(long number) {
        return counting.number(number);
    }

    /** {@code 31 December 2020}. */
    public String day(LocalDate day) {
        return calendar.day(day);
    }

    /** {@code December 2020}. */
    public String month(YearMonth month) {
        return calendar.month(month);
    }

    /** {@code 31 Dec 2020}, for tables. */
    public String shortDay(LocalDate day) {
        return calendar.shortDay(day);
    }

    /** A moment, in coordinated universal time. */
    public String moment(Instant moment) {
        return calendar.moment(moment);
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        return lists.all(items);
    }

    /** {@code a, b and c} of pieces of a page. */
    public Content listed(List<? extends Content> items) {
        return lists.allPieces(items);
    }

    /** What one of the spoken languages is called in itself. */
    public static String nameOf(String language) {
        return LanguagesAndCountries.nameOf(language);
    }

    /** What another language is called in this one. */
    public String languageName(String language) {
        return names.language(language);
    }

    /** The languages with a code of two letters, by their names in this one. */
    public Map<String, String> languageNames() {
        return names.languages(order());
    }

    /** What a country, by its code, is called in this language. */
    public String countryName(String country) {
        return names.country(country);
    }

    /** The order in which this language sorts names. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    private FilledMessage filled(String key, Object... with) {
        return messages.message(code, key)
                .map(message -> new FilledMessage(message, with, counting, calendar))
                .orElseThrow(() -> new IllegalArgumentException("There is no message " + key));
    }
}
