package nextstep.command.groups;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.events.groups.RegionEvent;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionEvent.RegionRetired;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Title;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A region, which is data and may be redefined. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Region {
    @AggregateIdentifier
    private RegionId region;

    private RegionDefined defined;
    private Title name;
    private @Nullable RegionRetired retired;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineRegion command) {
        RegionDefined asked = new RegionDefined(command.region(), command.name(), command.source());
        if (!asked.equals(defined)) {
            new AnIdIsGivenOnce(command.region(), defined).check();
            apply(asked);
        }
    }

    @CommandHandler
    void decide(RenameRegion command) {
        if (!name.equals(command.name())) {
            new ARetiredRegionIsNotChanged(region, retired != null).check();
            apply(new RegionRenamed(region, command.name(), command.reason(), command.source()));
        }
    }

    @CommandHandler
    void decide(RetireRegion command, Clock clock) {
        RegionRetired asked = new RegionRetired(region, command.reason(), command.on(), command.source());
        if (!asked.equals(retired)) {
            new ARetiredRegionIsNotChanged(region, retired != null).check();
            new NothingHappenedInTheFuture("on", command.on(), LocalDate.now(clock)).check();
            apply(asked);
        }
    }

    @EventSourcingHandler
    void evolve(RegionEvent event) {
        switch (event) {
            case RegionDefined e -> {
                region = e.region();
                defined = e;
                name = e.name();
            }
            case RegionRenamed e -> name = e.name();
            case RegionRetired e -> retired = e;
        }
    }
}
