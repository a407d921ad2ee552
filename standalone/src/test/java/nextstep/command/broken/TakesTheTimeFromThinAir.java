package nextstep.command.broken;

import java.time.Instant;

/** Made to break the rule. */
public final class TakesTheTimeFromThinAir {
    public Instant time() {
        return Instant.now();
    }
}
