package nextstep.command.groups;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nextstep.command.CommandRefused;
import nextstep.command.Refusal;
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

/** A region, which is data and may be redefined. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Region {
    @AggregateIdentifier
    private RegionId region;

    private Title name;
    private boolean retired;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineRegion command) {
        if (region == null) {
            apply(new RegionDefined(command.region(), command.name(), command.source()));
        } else if (retired || !name.equals(command.name())) {
            throw new CommandRefused(Refusal.conflict(
                    "region-known", "This region is already there with other content.", region.value()));
        }
    }

    @CommandHandler
    void decide(RenameRegion command) {
        new ARetiredRegionIsNotChanged(region, retired).check();
        if (!name.equals(command.name())) {
            apply(new RegionRenamed(region, command.name(), command.reason(), command.source()));
        }
    }

    @CommandHandler
    void decide(RetireRegion command) {
        if (!retired) {
            apply(new RegionRetired(region, command.reason(), command.on(), command.source()));
        }
    }

    @EventSourcingHandler
    void evolve(RegionEvent event) {
        switch (event) {
            case RegionDefined e -> {
                region = e.region();
                name = e.name();
            }
            case RegionRenamed e -> name = e.name();
            case RegionRetired e -> retired = true;
        }
    }
}
