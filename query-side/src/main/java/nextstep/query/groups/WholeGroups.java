package nextstep.query.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Groups with everything they are to each other. */
final class WholeGroups {
    private final Snapshot snapshot;
    private final Moment moment;
    private final Groups groups;
    private final List<Tie> ties;

    WholeGroups(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
        this.groups = new Groups(snapshot, moment);
        this.ties = snapshot.all(Tie.VIEW);
    }

    Optional<GroupShown> one(GroupId id) {
        return snapshot.one(Group.VIEW, id).map(this::shown);
    }

    /** The hubs that exist on the date. */
    List<HubShown> hubs() {
        return groups.all().stream()
                .filter(group -> group.kind() == GroupKind.HUB)
                .map(hub -> new HubShown(
                        hub,
                        groups.status(hub.id()),
                        holding(hub.id(), Tie.Kind.MEMBER),
                        holding(hub.id(), Tie.Kind.FISCAL_SPONSOR)))
                .toList();
    }

    private GroupShown shown(Group row) {
        GroupId id = row.groupId();
        List<GroupId> parts = snapshot.all(Group.VIEW).stream()
                .filter(other -> id.equals(other.partOf()))
                .map(Group::groupId)
                .toList();
        return new GroupShown(
                groups.listed(row),
                row.partOf(),
                parts,
                row.existsFrom(),
                row.dissolvedBecause(),
                row.source(),
                snapshot.within(NameOf.VIEW, id),
                snapshot.within(PlaceOf.VIEW, id),
                snapshot.within(Recognition.VIEW, id),
                snapshot.within(StatusOf.VIEW, id),
                tiesOf(id).toList(),
                ties.stream()
                        .filter(tie -> tie.other().equals(id))
                        .map(tie -> shown(tie, tie.groupId()))
                        .toList());
    }

    private List<TieShown> holding(GroupId id, Tie.Kind kind) {
        return tiesOf(id)
                .filter(shown -> shown.holds() && shown.tie().kind() == kind)
                .toList();
    }

    private Stream<TieShown> tiesOf(GroupId id) {
        return ties.stream()
                .filter(tie -> tie.groupId().equals(id))
                .sorted(Comparator.comparing(Tie::kind).thenComparing(Tie::since))
                .map(tie -> shown(tie, tie.other()));
    }

    private TieShown shown(Tie tie, GroupId atTheOtherEnd) {
        return new TieShown(
                tie,
                moment.holds(tie.since(), tie.until()),
                groups.listed(atTheOtherEnd).map(GroupListed::name).orElse(null),
                Groups.path(atTheOtherEnd));
    }
}
