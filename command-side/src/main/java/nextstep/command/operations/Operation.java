package nextstep.command.operations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nextstep.events.log.Log;
import nextstep.events.operations.OperationEvent;
import nextstep.events.operations.OperationEvent.BackupMade;
import nextstep.events.operations.OperationEvent.NewViewsAsked;
import nextstep.events.operations.OperationEvent.SelfCheckAsked;
import nextstep.events.operations.OperationEvent.StoppedViewsRetried;
import nextstep.events.operations.OperationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Something that is done to look after the tracker. Each time is a time of its own: asked twice is not asked once. */
@Aggregate
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by its first event; read by Axon
class Operation {
    @AggregateIdentifier
    private OperationId operation;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskForSelfCheck command) {
        apply(new SelfCheckAsked(command.stream()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AskForNewViews command) {
        apply(new NewViewsAsked(command.stream()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetryStoppedViews command) {
        apply(new StoppedViewsRetried(command.stream()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteBackup command, Log log) {
        new ACopyHoldsWhatTheLogHeld(command.events(), log.size()).check();
        apply(new BackupMade(command.stream(), command.events()));
    }

    @EventSourcingHandler
    void evolve(OperationEvent event) {
        operation = event.operation();
    }
}
