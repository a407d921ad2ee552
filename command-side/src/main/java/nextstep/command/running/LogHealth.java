package nextstep.command.running;

import nextstep.events.log.Log;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Shows whether the log answers. */
@Component
class LogHealth extends AbstractHealthIndicator {
    private final Log log;

    LogHealth(Log log) {
        this.log = log;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("position", log.size() - 1);
    }
}
