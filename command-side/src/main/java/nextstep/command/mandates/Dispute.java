package nextstep.command.mandates;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.implementation.StepsInTheLog;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.DisputeEvent;
import nextstep.events.mandates.DisputeEvent.DisputeAnswered;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeEvent.DisputeSettled;
import nextstep.events.mandates.DisputeEvent.DisputeWithdrawn;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Subject;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What somebody says against a claim, and what is answered. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Dispute {
    @AggregateIdentifier
    private DisputeId dispute;

    private @Nullable DisputeRaised raised;
    private @Nullable DisputeAnswered answered;
    private @Nullable DisputeEvent end;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RaiseDispute command, Log log) {
        DisputeRaised asked = command.asFact();
        if (asked.equals(raised)) {
            return;
        }
        new AnIdIsGivenOnce(command.stream(), raised).check();
        Subject subject = command.subject();
        List<Recorded> facts = log.readStream(subject.value(), 0);
        new OnlyKnownThingsAreNamed(subject, !facts.isEmpty()).check();
        StepId step = command.step();
        new OnlyPlansHaveSteps(subject, step != null).check();
        if (step != null) {
            boolean known = new StepsInTheLog(log).has(new PlanId(subject.value()), step);
            new AStepOfThePlanIsNamed(subject, step, known).check();
        }
        Long position = command.position();
        if (position != null) {
            boolean isOne = facts.stream().anyMatch(fact -> fact.position() == position);
            new AFactOfTheSubjectIsNamed(subject, position, isOne).check();
        }
        apply(asked);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RaiseDisputeWithoutId command, Log log) {
        decide(command.withId(), log);
    }

    @CommandHandler
    void decide(AnswerDispute command) {
        DisputeAnswered asked = new DisputeAnswered(dispute, command.answer(), command.evidence());
        if (!asked.equals(answered)) {
            new OnlyAnOpenDisputeGoesOn(dispute, end == null).check();
            apply(asked);
        }
    }

    @CommandHandler
    void decide(WithdrawDispute command) {
        endBy(new DisputeWithdrawn(dispute, command.reason()));
    }

    @CommandHandler
    void decide(SettleDispute command) {
        endBy(new DisputeSettled(dispute, command.outcome(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(DisputeEvent event) {
        switch (event) {
            case DisputeRaised e -> {
                dispute = e.dispute();
                raised = e;
            }
            case DisputeAnswered e -> answered = e;
            case DisputeWithdrawn e -> end = e;
            case DisputeSettled e -> end = e;
        }
    }

    private void endBy(DisputeEvent asked) {
        if (!asked.equals(end)) {
            new OnlyAnOpenDisputeGoesOn(dispute, end == null).check();
            apply(asked);
        }
    }
}
