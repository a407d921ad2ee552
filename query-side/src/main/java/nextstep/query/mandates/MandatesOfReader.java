package nextstep.query.mandates;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.MandateKind;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Entitled;
import nextstep.query.reading.May;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** What a reader may ask for by the mandates they hold; only on pages of now, so that no form speaks of another moment than its page. */
@Component
class MandatesOfReader implements Entitled {
    @Override
    public May reader(Asked asked, Snapshot snapshot, Moment moment) {
        String person = asked.visit().visitor().person();
        if (person == null || !asked.ofNow()) {
            return May.NOTHING;
        }
        List<MandateTime> held = snapshot.all(MandateTime.VIEW).stream()
                .filter(time -> time.person().value().equals(person) && moment.holds(time.since(), time.until()))
                .toList();
        return held.isEmpty() ? May.NOTHING : new ByMandates(held, snapshot, moment);
    }

    private record ByMandates(List<MandateTime> held, Snapshot snapshot, Moment moment) implements May {
        @Override
        public boolean asSteward() {
            return any(time -> time.kind() == MandateKind.STEWARD);
        }

        @Override
        public boolean asSupportTeam() {
            return any(time -> time.kind() == MandateKind.SUPPORT_TEAM);
        }

        @Override
        public boolean speakFor(GroupId group) {
            return any(time -> time.kind().isForAGroup() && group.equals(time.groupId()))
                    || (any(time -> time.kind() == MandateKind.FOUNDATION_STAFF) && isOfTheFoundation(group));
        }

        private boolean isOfTheFoundation(GroupId group) {
            Optional<GroupListed> listed = new Groups(snapshot, moment).listed(group);
            return listed.map(GroupListed::kind).equals(Optional.of(GroupKind.FOUNDATION));
        }

        private boolean any(Predicate<MandateTime> wanted) {
            return held.stream().anyMatch(wanted);
        }
    }
}
