package nextstep.command.groups;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryEvent;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A country, counted to one region at a time. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Country {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by the repository
    private CountryId country;

    private RegionId region;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(PlaceCountry command, KnownRegions regions, Clock clock) {
        if (!command.region().equals(region)) {
            new ACountryIsNamedByItsCode(command.country()).check();
            new OnlyKnownThingsAreNamed(command.region(), regions.has(command.region())).check();
            new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
            apply(new CountryPlaced(command.country(), command.region(), command.on(), command.source()));
        }
    }

    @EventSourcingHandler
    void evolve(CountryEvent event) {
        switch (event) {
            case CountryPlaced e -> {
                country = e.country();
                region = e.region();
            }
        }
    }
}
