package nextstep.web.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long someone stays signed in.
 *
 * @param idle without coming
 * @param longest in all
 * @param delay so long what was found of a session is remembered here, and an end made in another process may go unnoticed; nothing unless
 *     said, so that who signs out everywhere is out everywhere
 */
@ConfigurationProperties("nextstep.sessions")
public record SessionTerms(
        @DefaultValue("14d") Duration idle,
        @DefaultValue("60d") Duration longest,
        @DefaultValue("0s") Duration delay) {

    /** Where one process alone ends sessions, what it found is what is so. */
    public SessionTerms ofOneProcess() {
        Duration some = Duration.ofSeconds(5);
        return new SessionTerms(idle, longest, delay.compareTo(some) < 0 ? some : delay);
    }

    /** Two weeks, two months, no delay. */
    public static final SessionTerms USUAL = new SessionTerms(Duration.ofDays(14), Duration.ofDays(60), Duration.ZERO);
}
