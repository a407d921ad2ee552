package nextstep.query.implementation;

import java.util.Optional;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;

/** To which region a plan belongs: its context's, or else that of the group that leads it. */
final class Places {
    private final Groups groups;

    Places(Groups groups) {
        this.groups = groups;
    }

    /** Empty for work that belongs to no region, as a global plan led by the Foundation does. */
    Optional<RegionId> regionOf(PlanSeen plan) {
        Context context = plan.context();
        return switch (context.kind()) {
            case REGION -> Optional.of(new RegionId(context.code()));
            case COUNTRY -> groups.regionOf(new CountryId(context.code()));
            case LANGUAGE, THEME, PROJECT, GLOBAL -> groups.listed(plan.lead()).map(GroupListed::region);
        };
    }
}
