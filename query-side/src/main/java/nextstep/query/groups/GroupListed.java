package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubStatus;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * A group in a list, as it is on the date.
 *
 * @param region the one it is counted to, or else its country's
 * @param recognised whether the movement recognises it as an affiliate; empty where that is not known, because it was
 *     recognised some day that nobody stated
 * @param status how far a hub has come
 */
public record GroupListed(
        GroupId id,
        String path,
        String code,
        Title name,
        Standing nameStanding,
        GroupKind kind,
        @Nullable HubType hubType,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable Boolean recognised,
        @Nullable HubStatus status,
        @Nullable LocalDate dissolvedOn) {}
