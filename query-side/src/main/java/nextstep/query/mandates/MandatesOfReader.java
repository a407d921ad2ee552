package nextstep.query.mandates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
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
        List<MandateTime> all = snapshot.all(MandateTime.VIEW).stream()
                .filter(time -> moment.holds(time.since(), time.until()))
                .toList();
        List<MandateTime> held = all.stream()
                .filter(time -> time.person().value().equals(person))
                .toList();
        return held.isEmpty() ? May.NOTHING : new ByMandates(held, all, FoundationGroups.at(snapshot, moment));
    }

    /** {@code all} are everybody's mandates of the day, and {@code held} the reader's. */
    private record ByMandates(List<MandateTime> held, List<MandateTime> all, Supplier<Set<GroupId>> foundation)
            implements May {
        @Override
        public boolean asSteward() {
            return any(time -> time.kind() == MandateKind.STEWARD);
        }

        @Override
        public boolean asSupportTeam() {
            return any(time -> time.kind() == MandateKind.SUPPORT_TEAM);
        }

        @Override
        public boolean giveMandates() {
            return any(time -> time.kind() != MandateKind.AUDITOR);
        }

        @Override
        public boolean speakFor(GroupId group) {
            return any(time -> time.kind().isForAGroup() && group.equals(time.groupId()))
                    || (any(time -> time.kind() == MandateKind.FOUNDATION_STAFF) && isOfTheFoundation(group));
        }

        @Override
        public boolean speakForSome() {
            return any(time -> time.kind().isForAGroup() || time.kind() == MandateKind.FOUNDATION_STAFF);
        }

        @Override
        public boolean answerFor(GroupId group) {
            return speakFor(group) || (asSupportTeam() && isSilent(group));
        }

        @Override
        public Set<GroupId> groups() {
            return held.stream()
                    .map(MandateTime::groupId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public boolean coordinate(GroupId hub) {
            return any(time -> time.kind() == MandateKind.HUB_COORDINATOR && hub.equals(time.groupId()));
        }

        private boolean isSilent(GroupId group) {
            return !isOfTheFoundation(group) && all.stream().noneMatch(time -> group.equals(time.groupId()));
        }

        private boolean isOfTheFoundation(GroupId group) {
            return foundation.get().contains(group);
        }

        private boolean any(Predicate<MandateTime> wanted) {
            return held.stream().anyMatch(wanted);
        }
    }
}
