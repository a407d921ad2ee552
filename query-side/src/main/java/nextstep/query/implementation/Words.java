package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanId;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Effective;
import org.jspecify.annotations.Nullable;

/** What facts say of plans and steps, each with its day and who said it. */
final class Words {
    private Words() {}

    static StepSaid step(
            StepChange what, @Nullable LocalDate on, @Nullable Prose text, @Nullable LocalDate due, Recorded at) {
        return new StepSaid(what, Effective.day(on, at), at.position(), by(at), text(text), due, List.of());
    }

    static StepSaid completed(StepCompleted e, Recorded at) {
        LocalDate day = Effective.day(e.on(), at);
        return new StepSaid(StepChange.COMPLETED, day, at.position(), by(at), null, null, e.evidence());
    }

    static PlanSaid plan(PlanChange what, @Nullable LocalDate on, @Nullable Prose text, Recorded at) {
        return plan(what, on, null, text, null, null, List.of(), at);
    }

    static PlanSaid made(PlanMade e, Recorded at) {
        return plan(PlanChange.MADE, e.on(), e.source(), null, null, null, List.of(), at);
    }

    static PlanSaid phase(PhaseEntered e, Recorded at) {
        return plan(PlanChange.PHASE_ENTERED, e.on(), e.source(), null, e.phase(), null, List.of(), at);
    }

    static PlanSaid concluded(PlanConcluded e, Recorded at) {
        return plan(PlanChange.CONCLUDED, e.on(), null, e.outcome(), null, null, e.evidence(), at);
    }

    static PlanSaid superseded(PlanSuperseded e, Recorded at) {
        return plan(PlanChange.SUPERSEDED, e.on(), null, e.reason(), null, e.by(), List.of(), at);
    }

    static @Nullable String by(Recorded at) {
        return at.by().map(PersonId::value).orElse(null);
    }

    private static PlanSaid plan(
            PlanChange what,
            @Nullable LocalDate on,
            @Nullable Source source,
            @Nullable Prose text,
            @Nullable Phase phase,
            @Nullable PlanId successor,
            List<Evidence> evidence,
            Recorded at) {
        boolean dated = on != null || source == null;
        return new PlanSaid(
                what, Effective.day(on, at), dated, at.position(), by(at), text(text), phase, successor, evidence);
    }

    private static @Nullable String text(@Nullable Prose prose) {
        return prose == null ? null : prose.text();
    }
}
