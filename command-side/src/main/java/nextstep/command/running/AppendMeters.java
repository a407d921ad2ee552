package nextstep.command.running;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import nextstep.events.log.EventLog;
import org.springframework.stereotype.Component;

/** What this process appends to the log, in how many transactions, and how long that takes. */
@Component
class AppendMeters implements MeterBinder {
    private final EventLog log;

    AppendMeters(EventLog log) {
        this.log = log;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("nextstep.log.appended", log, EventLog::eventsAppended)
                .description("Events this process has appended")
                .register(registry);
        FunctionCounter.builder("nextstep.log.batches", log, EventLog::transactions)
                .description("Transactions this process has appended with")
                .register(registry);
        FunctionTimer.builder(
                        "nextstep.log.append", log, EventLog::appends, EventLog::appendNanos, TimeUnit.NANOSECONDS)
                .description("How long decisions waited until they were durable")
                .register(registry);
    }
}
