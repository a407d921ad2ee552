package nextstep.command.history;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import nextstep.events.history.HistoryEvent;
import nextstep.events.history.HistoryEvent.TextSuppressed;
import nextstep.events.history.SuppressionId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.log.Log;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The texts of one event, taken out of sight once and for all. */
@Aggregate
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by its first event; read by Axon
class Suppression {
    private static final EventNames NAMES = new EventNames(Facts.all());

    @AggregateIdentifier
    private SuppressionId suppression;

    private @Nullable TextSuppressed suppressed;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SuppressText command, Log log) {
        if (suppressed != null) {
            return;
        }
        long position = command.position().position();
        new AnEventStandsThere(position, log.size()).check();
        Optional<Blanking> remains = Blanking.of(log.readRaw(position, 1).getFirst(), NAMES);
        new OnlyTextsAreSuppressed(position, remains.isPresent()).check();
        apply(new TextSuppressed(
                command.stream(),
                position,
                command.reason(),
                remains.orElseThrow().digest()));
    }

    @EventSourcingHandler
    void evolve(HistoryEvent event) {
        switch (event) {
            case TextSuppressed e -> {
                suppression = e.suppression();
                suppressed = e;
            }
        }
    }
}
