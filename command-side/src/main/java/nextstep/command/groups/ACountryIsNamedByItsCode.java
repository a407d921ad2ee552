package nextstep.command.groups;

import java.util.regex.Pattern;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.CountryId;

/** The key of a country is its code of two capital letters (ISO 3166-1). */
record ACountryIsNamedByItsCode(CountryId country) implements Rule {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}");

    @Override
    public boolean holds() {
        return FORM.matcher(country.key()).matches();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-country-code", "A country is named by its code of two capital letters, such as PL.", "country");
    }
}
