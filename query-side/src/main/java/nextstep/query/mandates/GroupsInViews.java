package nextstep.query.mandates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import nextstep.query.views.Views;
import nextstep.web.people.GroupsSpokenFor;
import org.springframework.stereotype.Component;

/** For which groups somebody writes by the mandates the views know: those they speak for first, and all others where they are of the support team. */
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
            Moment now = Moment.of(snapshot, held.today());
            Speaking speaking = new Speaking(held.by(person, snapshot), FoundationGroups.at(snapshot, now));
            if (!speaking.held().isEmpty()) {
                List<GroupListed> groups = new Groups(snapshot, now).all();
                Stream<GroupListed> own = groups.stream().filter(group -> speaking.isFor(group.id()));
                Stream<GroupListed> others =
                        speaking.holds(MandateKind.SUPPORT_TEAM) ? groups.stream() : Stream.empty();
                Stream.concat(own, others)
                        .forEach(group -> names.putIfAbsent(
                                group.id().value(), group.name().text()));
            }
        }
        return names;
    }
}
