package nextstep.web.languages;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one language writes numbers and which form a word has beside one. */
final class Counting {
    private static final List<String> PLURAL_ORDER = List.of("zero", "one", "two", "few", "many", "other");

    private static final int SMALL = 1_000;

    private final LocalizedNumberFormatter numbers;
    private final PluralRules plurals;
    private final List<String> pluralForms;
    /** The pages say them again and again, and it takes long to say one. */
    private final @Nullable String[] smallNumbers = new @Nullable String[SMALL];

    Counting(ULocale locale) {
        this.numbers = NumberFormatter.withLocale(locale);
        this.plurals = PluralRules.forLocale(locale);
        this.pluralForms =
                PLURAL_ORDER.stream().filter(plurals.getKeywords()::contains).toList();
    }

    String number(long number) {
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

    /** The form for this number: the one for exactly it, else the one by the language's rule. */
    Message form(List<Message.Form> forms, Number count) {
        List<Message> byRule = new ArrayList<>();
        for (Message.Form form : forms) {
            if (form.exactly() == count.longValue()) {
                return form.message();
            } else if (form.exactly() < 0) {
                byRule.add(form.message());
            }
        }
        int place = pluralForms.indexOf(plurals.select(count.doubleValue()));
        return byRule.get(Math.min(place, byRule.size() - 1));
    }
}
