package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Facts about one plan, as short as tests want them; days may be left open. */
public final class PlanFacts {
    private final PlanId plan;

    public PlanFacts(String key) {
        plan = new PlanId(key);
    }

    public PlanEvent made(String initiative, String context, String lead, @Nullable String on) {
        return new PlanEvent.PlanMade(
                plan,
                new InitiativeId(initiative),
                new Context(context),
                new GroupId(lead),
                new Title("Plan of " + lead),
                day(on),
                null);
    }

    /** Read from a source. */
    public PlanEvent madeBySource(String initiative, String context, String lead, @Nullable String on) {
        return new PlanEvent.PlanMade(
                plan,
                new InitiativeId(initiative),
                new Context(context),
                new GroupId(lead),
                new Title("Plan of " + lead),
                day(on),
                new Source("Movement_Strategy/Initiatives/Hubs"));
    }

    public PlanEvent planned(String step, @Nullable String due, @Nullable String responsible) {
        return new PlanEvent.StepPlanned(
                plan,
                new StepId(step),
                new Title("Step " + step),
                day(due),
                1,
                responsible == null ? null : new GroupId(responsible),
                null);
    }

    public PlanEvent started(String step, @Nullable String on) {
        return new PlanEvent.StepStarted(plan, new StepId(step), day(on));
    }

    public PlanEvent blocked(String step, String reason, @Nullable String on) {
        return new PlanEvent.StepBlocked(plan, new StepId(step), new Prose(reason), day(on));
    }

    public PlanEvent unblocked(String step, @Nullable String on) {
        return new PlanEvent.StepUnblocked(plan, new StepId(step), null, day(on));
    }

    public PlanEvent completed(String step, @Nullable String on) {
        List<Evidence> evidence = List.of(new Evidence(new Prose("Report of the survey"), null));
        return new PlanEvent.StepCompleted(plan, new StepId(step), evidence, day(on));
    }

    public PlanEvent reopened(String step, @Nullable String on) {
        return new PlanEvent.StepReopened(plan, new StepId(step), new Prose("not done after all"), day(on));
    }

    public PlanEvent dropped(String step, @Nullable String on) {
        return new PlanEvent.StepDropped(plan, new StepId(step), new Prose("no longer wanted"), day(on));
    }

    public PlanEvent confirmed(@Nullable String on) {
        return new PlanEvent.PlanConfirmed(plan, day(on));
    }

    public PlanEvent noted(@Nullable String step, String note) {
        return new PlanEvent.ProgressNoted(plan, step == null ? null : new StepId(step), new Prose(note), null);
    }

    public PlanEvent paused(String reason, @Nullable String on) {
        return new PlanEvent.PlanPaused(plan, new Prose(reason), day(on));
    }

    public PlanEvent superseded(String by, @Nullable String on) {
        return new PlanEvent.PlanSuperseded(plan, new PlanId(by), new Prose("made anew"), day(on));
    }

    public PlanEvent inPhase(Phase phase, @Nullable String on) {
        return new PlanEvent.PhaseEntered(plan, phase, day(on), null);
    }

    public PlanEvent partnersSought(String wanted) {
        return new PlanEvent.PartnersSought(plan, new Prose(wanted));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
