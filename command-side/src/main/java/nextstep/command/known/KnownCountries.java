package nextstep.command.known;

import nextstep.events.groups.CountryId;

/** The countries there are. */
@FunctionalInterface
public interface KnownCountries {
    boolean has(CountryId country);
}
