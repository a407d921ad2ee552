package nextstep.query;

import java.util.List;
import nextstep.query.views.Projector;
import nextstep.query.views.Stopped;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how far the views have come, and which projection has stopped, where and why. */
@Component
class ViewsHealth implements HealthIndicator {
    private final Projector projector;

    ViewsHealth(Projector projector) {
        this.projector = projector;
    }

    @Override
    public Health health() {
        List<Stopped> stopped = projector.stopped();
        Health.Builder health = projector.isError() || !projector.isRunning() ? Health.down() : sound();
        projector.trouble().ifPresent(trouble -> health.withDetail("trouble", trouble));
        stopped.forEach(one ->
                health.withDetail(one.projection(), "stopped after position " + one.position() + ": " + one.cause()));
        return health.withDetail("position", projector.position()).build();
    }

    /** Nobody is sent here before the views have once known everything: they would read of a past that nobody asked for. */
    private Health.Builder sound() {
        return projector.hasCaughtUp()
                ? Health.up()
                : Health.outOfService().withDetail("catching up", "the views have not read the log to its end yet");
    }
}
