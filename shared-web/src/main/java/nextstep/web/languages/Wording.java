package nextstep.web.languages;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nextstep.events.values.Given;
import nextstep.events.values.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * How one language says things. What stands for {@code $1} may be a number, a day, a moment, a text, something {@link Typed},
 * or, where markup may stand, other content; everything but content is escaped.
 */
public final class Wording {
    private static final List<String> PLURAL_ORDER = List.of("zero", "one", "two", "few", "many", "other");

    private static final int SMALL = 1_000;
    private static final int MOST_DAYS = 5_000;
    private static final Map<String, String> OWN_NAMES = new ConcurrentHashMap<>();

    /** Readers of English are everywhere: day before month, and hours to 24. */
    private static final String INTERNATIONAL_ENGLISH = "en-GB";

    private final String code;
    private final Messages messages;
    private final ULocale locale;
    private final PluralRules plurals;
    private final List<String> pluralForms;
    private final LocalizedNumberFormatter numbers;
    private final ListFormatter lists;
    private final ListFormatter alternatives;
    private final DateFormat days;
    private final DateFormat shortDays;
    private final DateFormat months;
    private final DateFormat moments;
    /** What the pages say again and again: it takes long to say, and there are few countries, small numbers and days in use. */
    private final @Nullable String[] smallNumbers = new @Nullable String[SMALL];

    private final Map<String, String> countries = new ConcurrentHashMap<>();
    private final Map<LocalDate, String> saidDays = new ConcurrentHashMap<>();

    Wording(String code, Messages messages) {
        this.code = code;
        this.messages = messages;
        this.locale = ULocale.forLanguageTag(code.equals("en") ? INTERNATIONAL_ENGLISH : code);
        this.plurals = PluralRules.forLocale(locale);
        this.pluralForms =
                PLURAL_ORDER.stream().filter(plurals.getKeywords()::contains).toList();
        this.numbers = NumberFormatter.withLocale(locale);
        this.lists = ListFormatter.getInstance(locale);
        this.alternatives = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        this.days = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH_DAY, locale);
        this.shortDays = DateFormat.getPatternInstance(DateFormat.YEAR_ABBR_MONTH_DAY, locale);
        this.months = DateFormat.getPatternInstance(DateFormat.YEAR_MONTH, locale);
        this.moments = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale);
        List.of(days, shortDays, months, moments).forEach(format -> format.setTimeZone(TimeZone.GMT_ZONE));
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
        StringBuilder text = new StringBuilder();
        write(message(key), with, piece -> text.append(plain(piece)));
        return text.toString();
    }

    /** A message without parameters as English has it, whichever language this is. */
    public String inEnglish(String key) {
        return messages.in(Languages.LAST).text(key);
    }

    /** A message as a piece of a page. */
    public Content say(String key, Object... with) {
        Message message = message(key);
        return output -> write(message, with, piece -> put(piece, output));
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
                alternatives.format(given.inside().stream()
                        .map(this::given)
                        .map(one -> one instanceof Typed typed ? typed.plain() : one.toString())
                        .toList());
        };
    }

    public String number(long number) {
        if (number < 0 || number >= SMALL) {
            return numbers.format(number).toString();
        }
        String said = smallNumbers[(int) number];
        if (said == null) {
            said = numbers.format(number).toString();
            smallNumbers[(int) number] = said;
        }
        return said;
    }

    /** {@code 31 December 2020}. */
    public String day(LocalDate day) {
        String said = saidDays.get(day);
        if (said == null) {
            said = own(days).format(at(day));
            if (saidDays.size() < MOST_DAYS) {
                saidDays.put(day, said);
            }
        }
        return said;
    }

    /** {@code December 2020}. */
    public String month(YearMonth month) {
        return own(months).format(at(month.atDay(1)));
    }

    /** {@code 31 Dec 2020}, for tables. */
    public String shortDay(LocalDate day) {
        return own(shortDays).format(at(day));
    }

    /** A moment, in coordinated universal time. */
    public String moment(Instant moment) {
        return own(moments).format(Date.from(moment)) + " UTC";
    }

    /** {@code a, b and c}. */
    public String list(List<String> items) {
        return lists.format(items);
    }

    /** {@code a, b and c} of pieces of a page. */
    public Content listed(List<? extends Content> items) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            marks.add(Character.toString(0xE000 + i));
        }
        String joined = lists.format(marks);
        return output -> joined.codePoints().forEach(point -> {
            int item = point - 0xE000;
            if (item >= 0 && item < items.size()) {
                items.get(item).writeTo(output);
            } else {
                output.writeContent(Character.toString(point));
            }
        });
    }

    /** What one of the spoken languages is called in itself. */
    public static String nameOf(String language) {
        return Languages.SPOKEN.contains(language)
                ? OWN_NAMES.computeIfAbsent(language, Wording::ownNameOf)
                : ownNameOf(language);
    }

    private static String ownNameOf(String language) {
        ULocale known = ULocale.forLanguageTag(language);
        String name = known.getDisplayLanguage(known);
        return UCharacter.toTitleCase(known, name, null, UCharacter.TITLECASE_NO_LOWERCASE);
    }

    /** What another language is called in this one. */
    public String languageName(String language) {
        return ULocale.forLanguageTag(language).getDisplayName(locale);
    }

    /** The languages with a code of two letters, by their names in this one. */
    public Map<String, String> languageNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .filter(language -> language.length() == 2)
                .distinct()
                .sorted(Comparator.comparing(this::languageName, order()))
                .forEach(language -> names.put(language, languageName(language)));
        return names;
    }

    /** What a country, by its code, is called in this language. */
    public String countryName(String country) {
        return country.length() == 2
                ? countries.computeIfAbsent(country, code -> new ULocale("", code).getDisplayCountry(locale))
                : new ULocale("", country).getDisplayCountry(locale);
    }

    /** The order in which this language sorts names. */
    public Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    private Message message(String key) {
        return messages.message(code, key)
                .orElseThrow(() -> new IllegalArgumentException("There is no message " + key));
    }

    private void write(Message message, Object[] with, Piece piece) {
        for (Message.Part part : message.parts()) {
            switch (part) {
                case Message.Words words -> piece.write(words.words());
                case Message.Parameter parameter -> piece.write(value(parameter.number(), with));
                case Message.Plural plural -> write(form(plural, with), with, piece);
            }
        }
    }

    private Message form(Message.Plural plural, Object[] with) {
        if (!(with[plural.number() - 1] instanceof Number count)) {
            throw new IllegalArgumentException("$" + plural.number() + " is no number");
        }
        List<Message> byRule = new ArrayList<>();
        for (Message.Form form : plural.forms()) {
            if (form.exactly() == count.longValue()) {
                return form.message();
            } else if (form.exactly() < 0) {
                byRule.add(form.message());
            }
        }
        int place = pluralForms.indexOf(plurals.select(count.doubleValue()));
        return byRule.get(Math.min(place, byRule.size() - 1));
    }

    private Object value(int number, Object[] with) {
        if (number > with.length) {
            throw new IllegalArgumentException("Nothing stands for $" + number);
        }
        Object value = with[number - 1];
        return switch (value) {
            case Number whole -> number(whole.longValue());
            case LocalDate day -> day(day);
            case Instant moment -> moment(moment);
            default -> value;
        };
    }

    private static void put(Object piece, TemplateOutput output) {
        switch (piece) {
            case Content content -> content.writeTo(output);
            case Typed typed -> {
                output.writeContent("<bdi>");
                Escape.htmlContent(typed.text(), output);
                output.writeContent("</bdi>");
            }
            default -> Escape.htmlContent(piece.toString(), output);
        }
    }

    private static String plain(Object piece) {
        return switch (piece) {
            case Typed typed -> typed.plain();
            case Content content -> throw new IllegalArgumentException("No markup can stand here");
            default -> piece.toString();
        };
    }

    /** One of one's own, because formats remember while they write. */
    private static DateFormat own(DateFormat format) {
        return format.clone();
    }

    private static Date at(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Takes what is said, piece by piece. */
    private interface Piece {
        void write(Object piece);
    }
}
