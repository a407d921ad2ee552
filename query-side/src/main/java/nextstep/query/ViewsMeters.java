package nextstep.query;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nextstep.events.log.Log;
import nextstep.query.reading.Reads;
import nextstep.query.views.Projector;
import org.springframework.stereotype.Component;

/**
 * How large the log is, how far the views have come, how far they are behind, and what pages are kept. Registries may outlive the
 * application they were made for, so they hold none of this.
 */
@Component
class ViewsMeters implements MeterBinder {
    private final Projector projector;
    private final Log log;
    private final Reads reads;

    ViewsMeters(Projector projector, Log log, Reads reads) {
        this.projector = projector;
        this.log = log;
        this.reads = reads;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("nextstep.log.size", log, Log::size)
                .description("Events in the log")
                .register(registry);
        Gauge.builder("nextstep.views.position", projector, Projector::position)
                .description("The position the views have reached, but for those that stopped")
                .register(registry);
        Gauge.builder("nextstep.views.lag", this, ViewsMeters::lag)
                .description("Events in the log that the views do not know yet")
                .register(registry);
        Gauge.builder("nextstep.views.stopped", projector, all -> all.stopped().size())
                .description("Projections that could not go on")
                .register(registry);
        Gauge.builder("nextstep.pages.kept", reads, Reads::keptBytes)
                .description("Memory that finished pages take, for readers who are not signed in")
                .baseUnit("bytes")
                .register(registry);
    }

    private double lag() {
        return log.size() - 1.0 - projector.position();
    }
}
