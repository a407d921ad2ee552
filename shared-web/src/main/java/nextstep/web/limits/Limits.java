package nextstep.web.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often anybody may come. 0 lifts a limit.
 *
 * @param requestsPerMinute of one address. A conference of some hundred people comes from one address.
 * @param writesPerMinute of one person, whatever they sign in with
 * @param thisMachine whether requests of this machine itself are counted by address, too: usually they come from a server
 *     before us that does not say for whom
 * @param slowestBody so long a body may take to come
 */
@ConfigurationProperties("nextstep.limits")
public record Limits(
        @DefaultValue("6000") int requestsPerMinute,
        @DefaultValue("600") int writesPerMinute,
        @DefaultValue("false") boolean thisMachine,
        @DefaultValue("30s") Duration slowestBody) {
    public Limits {
        if (requestsPerMinute < 0 || writesPerMinute < 0) {
            throw new IllegalArgumentException(
                    "nextstep.limits.requests-per-minute and .writes-per-minute are whole numbers; 0 lifts the limit.");
        }
        if (!slowestBody.isPositive()) {
            throw new IllegalArgumentException(
                    "nextstep.limits.slowest-body is longer than nothing: 30s, say. A body needs some time to come.");
        }
    }
}
