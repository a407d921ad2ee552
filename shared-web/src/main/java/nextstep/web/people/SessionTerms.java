package nextstep.web.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long someone stays signed in.
 *
 * @param idle without coming
 * @param longest in all
 * @param delay so long an end made in another process may go unnoticed here
 */
@ConfigurationProperties("nextstep.sessions")
public record SessionTerms(
        @DefaultValue("14d") Duration idle,
        @DefaultValue("60d") Duration longest,
        @DefaultValue("5s") Duration delay) {

    /** Two weeks, two months, five seconds. */
    public static final SessionTerms USUAL =
            new SessionTerms(Duration.ofDays(14), Duration.ofDays(60), Duration.ofSeconds(5));
}
