package nextstep.benchmarks.history;

import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import org.jspecify.annotations.Nullable;

/** A group as it is founded: who it is and where it works. */
record Body(
        GroupId id,
        String code,
        String name,
        GroupKind kind,
        @Nullable HubType hubType,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable GroupId partOf) {

    boolean isAffiliate() {
        return switch (kind) {
            case CHAPTER, THEMATIC_ORGANISATION, USER_GROUP -> true;
            case FOUNDATION, COMMUNITY, HUB, COMMITTEE -> false;
        };
    }

    boolean isHub() {
        return kind == GroupKind.HUB;
    }
}
