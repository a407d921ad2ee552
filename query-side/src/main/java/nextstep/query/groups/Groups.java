package nextstep.query.groups;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** All groups at a moment. */
public final class Groups {
    private final Snapshot snapshot;
    private final Moment moment;
    private final Map<GroupId, NameOf> names;
    private final Map<GroupId, PlaceOf> places;
    private final Map<CountryId, RegionId> regions = new HashMap<>();
    private final Map<GroupId, Recognition> recognitions;
    private final Set<GroupId> sinceNobodyKnows;
    private final Map<GroupId, StatusOf> statuses;

    public Groups(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
        names = snapshot.all(NameOf.VIEW).stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .collect(Collectors.toMap(NameOf::groupId, row -> row, (first, later) -> later));
        places = snapshot.all(PlaceOf.VIEW).stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .collect(Collectors.toMap(PlaceOf::groupId, row -> row, (first, later) -> later));
        countries().forEach(row -> regions.put(row.country(), row.region()));
        List<Recognition> recognised = snapshot.all(Recognition.VIEW);
        sinceNobodyKnows = recognised.stream()
                .filter(row -> !row.stated() && row.since().isAfter(moment.on()) && moment.holds(null, row.until()))
                .map(Recognition::groupId)
                .collect(Collectors.toSet());
        recognitions = recognised.stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .collect(Collectors.toMap(Recognition::groupId, row -> row, (first, later) -> later));
        statuses = snapshot.all(StatusOf.VIEW).stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .collect(Collectors.toMap(StatusOf::groupId, row -> row, (first, later) -> later));
    }

    /** The regions in use on the date, by what they are called. */
    public List<RegionName> regionNames() {
        return snapshot.all(Region.VIEW).stream()
                .filter(row -> moment.holds(null, row.retiredOn()))
                .map(row -> new RegionName(row.region(), row.name().text()))
                .sorted(Comparator.comparing(RegionName::name))
                .toList();
    }

    /** Those that exist on the date, by their codes. */
    public List<GroupListed> all() {
        return snapshot.all(Group.VIEW).stream()
                .filter(row -> moment.holds(row.existsFrom(), row.dissolvedOn()))
                .sorted(Comparator.comparing(Group::code, String.CASE_INSENSITIVE_ORDER))
                .map(this::listed)
                .toList();
    }

    /** One group, also where it exists no more or not yet on the date. */
    public Optional<GroupListed> listed(GroupId id) {
        return snapshot.one(Group.VIEW, id).map(this::listed);
    }

    /** The same for whoever needs many: all are read at once. */
    public Function<GroupId, Optional<GroupListed>> manyListed() {
        Map<GroupId, Group> all =
                snapshot.all(Group.VIEW).stream().collect(Collectors.toMap(Group::groupId, row -> row));
        return id -> Optional.ofNullable(all.get(id)).map(this::listed);
    }

    /** The region a country is counted to on the date. */
    public Optional<RegionId> regionOf(CountryId country) {
        return Optional.ofNullable(regions.get(country));
    }

    /** The countries and the region each is counted to on the date. */
    List<Country> countries() {
        return snapshot.all(Country.VIEW).stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .toList();
    }

    @Nullable
    StatusOf status(GroupId id) {
        return statuses.get(id);
    }

    GroupListed listed(Group row) {
        GroupId id = row.groupId();
        NameOf name = Objects.requireNonNull(names.get(id), "a group has one name on every date");
        PlaceOf place = places.get(id);
        StatusOf status = statuses.get(id);
        return new GroupListed(
                id,
                path(id),
                row.code(),
                name.name(),
                name.standing(),
                row.kind(),
                row.hubType(),
                place == null ? null : place.country(),
                place == null ? null : region(place),
                recognised(id),
                status == null ? null : status.status(),
                row.dissolvedOn());
    }

    /** Before the day on which it was recorded that it is recognised, nobody knows where nobody stated since when. */
    private @Nullable Boolean recognised(GroupId id) {
        if (recognitions.containsKey(id)) {
            return true;
        }
        return sinceNobodyKnows.contains(id) ? null : Boolean.FALSE;
    }

    private @Nullable RegionId region(PlaceOf place) {
        if (place.region() != null) {
            return place.region();
        }
        return place.country() == null ? null : regions.get(place.country());
    }

    static String path(GroupId id) {
        return "/groups/" + id.key();
    }
}
