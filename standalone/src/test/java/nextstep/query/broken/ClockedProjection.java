package nextstep.query.broken;

import java.time.Clock;

/** Made to break the rule. */
public record ClockedProjection(Clock clock) {}
