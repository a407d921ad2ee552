package nextstep.command.catalogue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.known.KnownNumbers;
import nextstep.events.catalogue.RecommendationEvent;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationEvent.RecommendationTitled;
import nextstep.events.catalogue.RecommendationId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** One of the movement's recommendations: its number never changes, its titles do. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Recommendation {
    @AggregateIdentifier
    private RecommendationId recommendation;

    private RecommendationAdopted adopted;
    private Titles titles = new Titles();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdoptRecommendation command, KnownNumbers numbers, Clock clock) {
        RecommendationAdopted asked = command.asFact();
        if (asked.equals(adopted)) {
            return;
        }
        new AnIdIsGivenOnce(command.recommendation(), adopted).check();
        new ARecommendationHasANumberOfItsOwn(command.number(), numbers).check();
        new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
        apply(asked);
    }

    @CommandHandler
    void decide(TitleRecommendation command) {
        if (!titles.include(command.language(), command.title(), command.standing())) {
            apply(new RecommendationTitled(
                    recommendation, command.language(), command.title(), command.standing(), command.source()));
        }
    }

    @EventSourcingHandler
    void evolve(RecommendationEvent event) {
        switch (event) {
            case RecommendationAdopted e -> {
                recommendation = e.recommendation();
                adopted = e;
                titles.put(e.language(), e.title(), e.standing());
            }
            case RecommendationTitled e -> titles.put(e.language(), e.title(), e.standing());
        }
    }
}
