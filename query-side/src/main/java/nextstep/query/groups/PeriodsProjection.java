package nextstep.query.groups;

import java.time.LocalDate;
import java.util.Optional;
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

/** When groups were recognised, in which status hubs were, and what groups were to each other. */
final class PeriodsProjection {
    private final Rows<Recognition.Key, Recognition> recognitions;
    private final Rows<StatusOf.Key, StatusOf> statuses;
    private final Ties ties;

    PeriodsProjection(Fold fold) {
        recognitions = fold.view(Recognition.VIEW);
        statuses = fold.view(StatusOf.VIEW);
        ties = new Ties(fold.view(Tie.VIEW));
        fold.on(GroupEvent.class, this::on);
    }

    private void on(GroupEvent event, Recorded at) {
        GroupId id = event.group();
        switch (event) {
            case GroupRecognised e -> recognise(e, at);
            case GroupDerecognised e ->
                lastRecognition(id)
                        .filter(row -> row.until() == null)
                        .ifPresent(row ->
                                recognitions.begin(row.ended(Effective.day(e.on(), at), e.reason(), e.source())));
            case HubStatusReported e -> report(e, at);
            case MemberJoined e -> ties.begin(id, Tie.Kind.MEMBER, e.member(), e.on(), e.source(), at);
            case MemberLeft e -> ties.end(id, Tie.Kind.MEMBER, e.member(), e.on(), e.reason(), e.source(), at);
            case FiscalSponsorNamed e -> ties.begin(id, Tie.Kind.FISCAL_SPONSOR, e.sponsor(), e.on(), e.source(), at);
            case FiscalSponsorEnded e ->
                ties.end(id, Tie.Kind.FISCAL_SPONSOR, e.sponsor(), e.on(), e.reason(), e.source(), at);
            case HostNamed e -> ties.begin(id, Tie.Kind.HOST, e.host(), e.on(), e.source(), at);
            case HostEnded e -> ties.end(id, Tie.Kind.HOST, e.host(), e.on(), e.reason(), e.source(), at);
            case GroupRegistered e -> {}
            case GroupRenamed e -> {}
            case GroupPlaced e -> {}
            case GroupDissolved e -> {}
        }
    }

    private void recognise(GroupRecognised e, Recorded at) {
        Optional<Recognition> last = lastRecognition(e.group());
        if (last.isPresent() && last.get().until() == null) {
            return;
        }
        int number = last.map(Recognition::number).orElse(0) + 1;
        recognitions.begin(new Recognition(
                e.group(), number, Effective.day(e.on(), at), e.on() != null, null, e.source(), null, null));
    }

    private void report(HubStatusReported e, Recorded at) {
        LocalDate day = Effective.day(e.on(), at);
        Optional<StatusOf> last = statuses.last(number -> new StatusOf.Key(e.group(), number));
        last.ifPresent(row -> statuses.begin(row.ended(day)));
        int number = last.map(StatusOf::number).orElse(0) + 1;
        statuses.begin(
                new StatusOf(e.group(), number, e.status(), e.evidence(), day, e.on() != null, null, e.source()));
    }

    private Optional<Recognition> lastRecognition(GroupId group) {
        return recognitions.last(number -> new Recognition.Key(group, number));
    }
}
