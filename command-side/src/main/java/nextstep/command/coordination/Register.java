package nextstep.command.coordination;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.groups.AContextIsKnown;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownRegions;

/** What there is that a claim may name, and the day on which it is made. */
record Register(
        KnownInitiatives initiatives, KnownGroups groups, KnownRegions regions, KnownCountries countries, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void checkPlace(Claiming claiming) {
        new OnlyKnownThingsAreNamed(claiming.initiative(), initiatives.has(claiming.initiative())).check();
        new AContextIsKnown(claiming.context(), regions, countries).check();
    }
}
