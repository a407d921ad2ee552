package nextstep.query.mandates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Views;
import nextstep.web.people.GroupsSpokenFor;
import org.springframework.stereotype.Component;

/** For which groups somebody speaks by the mandates the views know: those they are for, and the Foundation's where they are of its staff. */
@Component
class GroupsInViews implements GroupsSpokenFor {
    private final MandatesHeld held;
    private final Views views;

    GroupsInViews(MandatesHeld held, Views views) {
        this.held = held;
        this.views = views;
    }

    @Override
    public Map<String, String> by(PersonId person) {
        Map<String, String> names = new LinkedHashMap<>();
        try (Snapshot snapshot = views.snapshot()) {
            List<MandateTime> mandates = held.by(person, snapshot);
            if (!mandates.isEmpty()) {
                new Groups(snapshot, Moment.of(snapshot, held.today()))
                        .all().stream()
                                .filter(group -> mandates.stream().anyMatch(mandate -> speaksFor(mandate, group)))
                                .forEach(group -> names.put(
                                        group.id().value(), group.name().text()));
            }
        }
        return names;
    }

    private static boolean speaksFor(MandateTime mandate, GroupListed group) {
        return group.id().equals(mandate.groupId())
                || (mandate.kind() == MandateKind.FOUNDATION_STAFF && group.kind() == GroupKind.FOUNDATION);
    }
}
