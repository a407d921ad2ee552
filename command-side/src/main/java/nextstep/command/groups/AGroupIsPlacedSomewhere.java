package nextstep.command.groups;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import org.jspecify.annotations.Nullable;

/** A place is a country, a region, or both. */
record AGroupIsPlacedSomewhere(
        @Nullable CountryId country, @Nullable RegionId region) implements Rule {
    @Override
    public boolean holds() {
        return country != null || region != null;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("no-place", "Name a country, a region, or both.", "region");
    }
}
