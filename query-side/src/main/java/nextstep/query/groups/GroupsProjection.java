package nextstep.query.groups;

import java.time.LocalDate;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which groups there are, what they are called and where they are counted. */
final class GroupsProjection {
    private final Rows<GroupId, Group> groups;
    private final Rows<NameOf.Key, NameOf> names;
    private final Rows<PlaceOf.Key, PlaceOf> places;

    GroupsProjection(Fold fold) {
        groups = fold.view(Group.VIEW);
        names = fold.view(NameOf.VIEW);
        places = fold.view(PlaceOf.VIEW);
        fold.on(GroupEvent.class, this::on);
    }

    private void on(GroupEvent event, Recorded at) {
        GroupId id = event.group();
        switch (event) {
            case GroupRegistered e -> register(e);
            case GroupRenamed e -> {
                LocalDate day = Effective.day(e.on(), at);
                NameOf before = names.last(number -> new NameOf.Key(id, number)).orElseThrow();
                names.begin(before.ended(day));
                names.begin(new NameOf(id, before.number() + 1, e.name(), e.standing(), day, null, e.source()));
            }
            case GroupPlaced e -> {
                LocalDate day = Effective.day(e.on(), at);
                PlaceOf before =
                        places.last(number -> new PlaceOf.Key(id, number)).orElseThrow();
                places.begin(before.ended(day));
                places.begin(new PlaceOf(id, before.number() + 1, e.country(), e.region(), day, null, e.source()));
            }
            case GroupDissolved e ->
                groups.current(id).ifPresent(row -> groups.begin(row.dissolved(Effective.day(e.on(), at), e.reason())));
            case GroupRecognised e -> {}
            case GroupDerecognised e -> {}
            case HubStatusReported e -> {}
            case MemberJoined e -> {}
            case MemberLeft e -> {}
            case FiscalSponsorNamed e -> {}
            case FiscalSponsorEnded e -> {}
            case HostNamed e -> {}
            case HostEnded e -> {}
        }
    }

    private void register(GroupRegistered e) {
        groups.begin(
                new Group(e.group(), e.code(), e.kind(), e.hubType(), e.partOf(), e.from(), null, null, e.source()));
        names.begin(new NameOf(e.group(), 1, e.name(), e.standing(), null, null, e.source()));
        places.begin(new PlaceOf(e.group(), 1, e.country(), e.region(), null, null, e.source()));
    }
}
