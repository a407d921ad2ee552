package nextstep.query.mandates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Entitled;
import nextstep.query.reading.May;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;
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
        Speaking speaking = new Speaking(held, FoundationGroups.at(snapshot, moment));
        return new ByMandates(new PersonId(person), speaking, all);
    }

    /** {@code all} are everybody's mandates of the day. */
    private record ByMandates(PersonId reader, Speaking speaking, List<MandateTime> all) implements May {
        @Override
        public boolean asSteward() {
            return speaking.holds(MandateKind.STEWARD);
        }

        @Override
        public boolean asSupportTeam() {
            return speaking.holds(MandateKind.SUPPORT_TEAM);
        }

        @Override
        public boolean giveMandates() {
            return asSteward() || asSupportTeam() || any(time -> time.kind().isForAGroup());
        }

        @Override
        public boolean give(MandateKind kind, @Nullable GroupId group) {
            return asSteward()
                    || (kind.isForAGroup() && asSupportTeam())
                    || (kind == MandateKind.DELEGATE && group != null && speakFor(group));
        }

        @Override
        public boolean actAs(PersonId person) {
            return reader.equals(person);
        }

        @Override
        public boolean speakFor(GroupId group) {
            return speaking.isFor(group);
        }

        @Override
        public boolean speakForSome() {
            return speaking.holds(MandateKind.FOUNDATION_STAFF)
                    || any(time -> time.kind().isForAGroup());
        }

        @Override
        public boolean answerFor(GroupId group) {
            return speakFor(group) || (asSupportTeam() && isSilent(group));
        }

        @Override
        public Set<GroupId> groups() {
            return speaking.held().stream()
                    .map(MandateTime::groupId)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        @Override
        public boolean coordinate(GroupId hub) {
            return any(time -> time.kind() == MandateKind.HUB_COORDINATOR && hub.equals(time.groupId()));
        }

        private boolean isSilent(GroupId group) {
            return !speaking.foundation().get().contains(group)
                    && all.stream().noneMatch(time -> group.equals(time.groupId()));
        }

        private boolean any(Predicate<MandateTime> wanted) {
            return speaking.held().stream().anyMatch(wanted);
        }
    }
}
