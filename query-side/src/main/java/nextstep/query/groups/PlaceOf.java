package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** To which country and region a group was counted for a time; without a first day it always was. */
record PlaceOf(
        GroupId groupId,
        int number,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable Source source)
        implements Row<PlaceOf.Key> {
    static final View<Key, PlaceOf> VIEW = new View<>("groups_places", Key.class, PlaceOf.class);

    @Override
    public Key key() {
        return new Key(groupId, number);
    }

    PlaceOf ended(LocalDate day) {
        return new PlaceOf(groupId, number, country, region, since, day, source);
    }

    record Key(GroupId groupId, int number) {}
}
