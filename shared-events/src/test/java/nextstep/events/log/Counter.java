package nextstep.events.log;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nextstep.events.groups.RegionEvent;
import nextstep.events.groups.RegionEvent.RegionRenamed;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** An aggregate that counts its facts. */
@SuppressWarnings("NullAway.Init") // filled by its first event
class Counter {
    @AggregateIdentifier
    private RegionId region;

    private int facts;

    void rename() {
        apply(new RegionRenamed(region, new Title("Name " + facts), new Prose("So decided"), null));
    }

    @EventSourcingHandler
    void evolve(RegionEvent event) {
        region = event.region();
        facts++;
    }
}
