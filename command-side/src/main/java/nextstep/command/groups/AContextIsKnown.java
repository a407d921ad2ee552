package nextstep.command.groups;

import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;

/** A context that is a region or a country is one that is known. Other contexts are free codes. */
public record AContextIsKnown(Context context, KnownRegions regions, KnownCountries countries) implements Rule {
    @Override
    public boolean holds() {
        return named().holds();
    }

    @Override
    public Refusal refusal() {
        return named().refusal();
    }

    private OnlyKnownThingsAreNamed named() {
        return switch (context.kind()) {
            case REGION -> {
                RegionId region = new RegionId(context.code());
                yield new OnlyKnownThingsAreNamed(region, regions.has(region));
            }
            case COUNTRY -> {
                CountryId country = new CountryId(context.code());
                yield new OnlyKnownThingsAreNamed(country, countries.has(country));
            }
            case GLOBAL, LANGUAGE, THEME, PROJECT -> new OnlyKnownThingsAreNamed(new RegionId("none"), true);
        };
    }
}
