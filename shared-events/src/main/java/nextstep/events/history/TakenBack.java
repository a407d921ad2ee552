package nextstep.events.history;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import org.jspecify.annotations.Nullable;

/** Which facts can be taken back, and by which fact. Nothing is ever erased: what takes a fact back is one more. */
public final class TakenBack {
    private static final Map<Class<? extends Fact>, Class<? extends Fact>> BY = Map.ofEntries(
            Map.entry(InitiativeSelected.class, InitiativeDeselected.class),
            Map.entry(InitiativePaused.class, InitiativeResumed.class),
            Map.entry(InitiativeResumed.class, InitiativePaused.class),
            Map.entry(RoleDeclared.class, RoleEnded.class),
            Map.entry(RoleReported.class, RoleEnded.class),
            Map.entry(GroupRecognised.class, GroupDerecognised.class),
            Map.entry(MemberJoined.class, MemberLeft.class),
            Map.entry(FiscalSponsorNamed.class, FiscalSponsorEnded.class),
            Map.entry(HostNamed.class, HostEnded.class),
            Map.entry(PlanPaused.class, PlanResumed.class),
            Map.entry(PlanConcluded.class, PlanResumed.class),
            Map.entry(PlanResumed.class, PlanPaused.class),
            Map.entry(PartnersSought.class, PartnersFound.class),
            Map.entry(StepBlocked.class, StepUnblocked.class),
            Map.entry(StepUnblocked.class, StepBlocked.class),
            Map.entry(StepCompleted.class, StepReopened.class),
            Map.entry(StepDropped.class, StepReopened.class),
            Map.entry(PrioritiesSubmitted.class, PrioritiesWithdrawn.class),
            Map.entry(PrioritiesRevised.class, PrioritiesWithdrawn.class),
            Map.entry(MandateGiven.class, MandateRevoked.class));

    /** What was decided on the strength of a fact stands as long as it does: then the one cannot be taken back alone. */
    private static final Map<Class<? extends Fact>, Set<Class<? extends Fact>>> BUILT_UPON = Map.of(
            RoleDeclared.class, Set.of(HandOverAccepted.class),
            RoleReported.class, Set.of(RoleConfirmed.class, RoleDeclined.class, HandOverAccepted.class),
            MandateGiven.class, Set.of(MandateExtended.class));

    /** What one stream tells of several: a plan of its steps, a group of those tied to it. */
    private static final List<String> MATTERS = List.of("step", "member", "sponsor", "host");

    private TakenBack() {}

    /** The kind of fact that takes this one back; empty where only more history can follow. */
    public static Optional<Class<? extends Fact>> by(Fact fact) {
        return Optional.ofNullable(BY.get(fact.getClass()));
    }

    /** The kinds of fact that a fact of this kind takes back, by their names. */
    public static List<Class<? extends Fact>> undoneBy(Class<? extends Fact> by) {
        return BY.entrySet().stream()
                .filter(entry -> entry.getValue() == by)
                .<Class<? extends Fact>>map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    /** Whether a later fact of the same stream leaves nothing to take back: it did so, decided the same matter anew, or rests on it. */
    public static boolean overtakes(Fact later, Fact fact) {
        Class<? extends Fact> by = BY.get(fact.getClass());
        return by != null
                && (later.getClass() == by
                        || by.equals(BY.get(later.getClass()))
                        || BUILT_UPON.getOrDefault(fact.getClass(), Set.of()).contains(later.getClass()))
                && matter((Record) later).equals(matter((Record) fact));
    }

    /** Which of the things that its stream tells of a fact, or a command, speaks of; none where it is of the whole. */
    public static List<@Nullable Object> matter(Record of) {
        return Stream.of(of.getClass().getRecordComponents())
                .filter(component -> MATTERS.contains(component.getName()))
                .<@Nullable Object>map(component -> read(of, component))
                .toList();
    }

    /** What a component says. */
    public static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Facts and commands are public records", e);
        }
    }
}
