package nextstep.web.languages;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What one language calls the others, and the countries. */
final class LanguagesAndCountries {
    private static final Map<String, String> OWN_NAMES = new ConcurrentHashMap<>();

    private final ULocale locale;
    /** It takes long to say one, and there are few. */
    private final Map<String, String> countries = new ConcurrentHashMap<>();

    LanguagesAndCountries(ULocale locale) {
        this.locale = locale;
    }

    /** What a language is called in itself. */
    static String nameOf(String language) {
        return Languages.SPOKEN.contains(language)
                ? OWN_NAMES.computeIfAbsent(language, LanguagesAndCountries::ownNameOf)
                : ownNameOf(language);
    }

    private static String ownNameOf(String language) {
        ULocale known = ULocale.forLanguageTag(language);
        String name = known.getDisplayLanguage(known);
        return UCharacter.toTitleCase(known, name, null, UCharacter.TITLECASE_NO_LOWERCASE);
    }

    String language(String language) {
        return ULocale.forLanguageTag(language).getDisplayName(locale);
    }

    /** Those with a code of two letters, in this order of their names. */
    Map<String, String> languages(Comparator<String> order) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .filter(language -> language.length() == 2)
                .distinct()
                .sorted(Comparator.comparing(this::language, order))
                .forEach(language -> names.put(language, language(language)));
        return names;
    }

    /** A country by its code. */
    String country(String country) {
        return country.length() == 2 ? countries.computeIfAbsent(country, this::displayed) : displayed(country);
    }

    private String displayed(String country) {
        return new ULocale("", country).getDisplayCountry(locale);
    }
}
