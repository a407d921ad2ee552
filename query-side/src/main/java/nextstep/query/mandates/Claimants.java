package nextstep.query.mandates;

import java.util.List;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.Subject;
import nextstep.query.views.Snapshot;

/** Whose claim is disputed, and so who is to answer: nobody's own where it is of the catalogue, a round, a place or a conversation. */
record Claimants(DisputedPlans plans, Snapshot snapshot) {
    List<GroupId> of(DisputeSeen seen) {
        Subject subject = seen.subject();
        return switch (subject.kind()) {
            case "role", "priorities" ->
                List.of(new GroupId(subject.key().substring(subject.key().lastIndexOf('/') + 1)));
            case "group" -> List.of(new GroupId(subject.key()));
            case "mandate" ->
                snapshot.within(MandateTime.VIEW, new MandateId(subject.value())).stream()
                        .limit(1)
                        .flatMap(time -> Stream.ofNullable(time.groupId()))
                        .toList();
            case "plan" -> plans.claimants(new PlanId(subject.value()), seen.step(), snapshot);
            default -> List.of();
        };
    }
}
