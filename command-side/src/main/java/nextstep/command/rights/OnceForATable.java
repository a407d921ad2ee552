package nextstep.command.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownRoles;
import nextstep.command.known.KnownSteps;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;

/**
 * What rights depend on, asked once for each subject and remembered, for the many lines of one table that are decided together.
 * It is as old as the first line that asked, and gone with the last.
 */
final class OnceForATable {
    private OnceForATable() {}

    static Ways of(Ways ways) {
        return ways.by(new Mandates(ways.mandates()), new Roles(ways.roles()), new Steps(ways.steps()));
    }

    private record Mandates(KnownMandates known, Map<PersonId, List<KnownMandate>> of) implements KnownMandates {
        Mandates(KnownMandates known) {
            this(known, new HashMap<>());
        }

        @Override
        public List<KnownMandate> of(PersonId person) {
            return of.computeIfAbsent(person, known::of);
        }

        @Override
        public Optional<KnownMandate> last(MandateId mandate) {
            return known.last(mandate);
        }

        @Override
        public Stream<KnownMandate> all() {
            return known.all();
        }
    }

    private record Roles(KnownRoles known, Map<Asked, Optional<RoleKind>> held) implements KnownRoles {
        Roles(KnownRoles known) {
            this(known, new HashMap<>());
        }

        @Override
        public Optional<RoleKind> heldBy(GroupId group, InitiativeId initiative, Context context, LocalDate day) {
            return held.computeIfAbsent(
                    new Asked(group, initiative, context, day), asked -> known.heldBy(group, initiative, context, day));
        }

        private record Asked(GroupId group, InitiativeId initiative, Context context, LocalDate day) {}
    }

    private record Steps(KnownSteps known, Map<PlanId, Map<StepId, Optional<GroupId>>> of) implements KnownSteps {
        Steps(KnownSteps known) {
            this(known, new HashMap<>());
        }

        @Override
        public Optional<GroupId> responsibleFor(PlanId plan, StepId step) {
            return in(plan).getOrDefault(step, Optional.empty());
        }

        @Override
        public boolean has(PlanId plan, StepId step) {
            return in(plan).containsKey(step);
        }

        @Override
        public Map<StepId, Optional<GroupId>> in(PlanId plan) {
            return of.computeIfAbsent(plan, known::in);
        }
    }
}
