package nextstep.command.groups;

import java.time.LocalDate;
import java.util.Optional;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** Facts and lookups that tests of groups begin with: a hub, a chapter that is to join it, and places. */
final class Some {
    static final GroupId HUB = new GroupId("CEEHUB");
    static final GroupId POLSKA = new GroupId("WMPL");
    static final GroupId UKRAINE = new GroupId("WMUA");
    static final GroupId NOBODY = new GroupId("NOBODY");
    static final CountryId POLAND = new CountryId("PL");
    static final RegionId CEECA = new RegionId("CEECA");
    static final Source SOURCE = new Source("Hubs/Ongoing");
    static final Prose REASON = new Prose("It was agreed so");
    static final LocalDate DAY = LocalDate.of(2022, 12, 1);
    static final LocalDate DAY_BEFORE = LocalDate.of(2022, 11, 30);

    private Some() {}

    static GroupRegistered hub() {
        return new GroupRegistered(
                HUB,
                "CEEHUB",
                new Title("CEE Hub"),
                Standing.OFFICIAL,
                GroupKind.HUB,
                HubType.REGIONAL,
                null,
                CEECA,
                null,
                null,
                SOURCE);
    }

    static GroupRegistered chapter() {
        return new GroupRegistered(
                POLSKA,
                "WMPL",
                new Title("Wikimedia Polska"),
                Standing.OFFICIAL,
                GroupKind.CHAPTER,
                null,
                POLAND,
                CEECA,
                null,
                null,
                SOURCE);
    }

    static GroupDissolved dissolved(GroupId group) {
        return new GroupDissolved(group, REASON, DAY, SOURCE);
    }

    static KnownGroups knownGroups() {
        return new KnownGroups() {
            @Override
            public Optional<GroupKind> kindOf(GroupId group) {
                return group.equals(NOBODY) ? Optional.empty() : Optional.of(GroupKind.CHAPTER);
            }

            @Override
            public boolean standsOn(GroupId group, LocalDate day) {
                return has(group);
            }
        };
    }

    static KnownRegions knownRegions() {
        return CEECA::equals;
    }

    static KnownCountries knownCountries() {
        return POLAND::equals;
    }
}
