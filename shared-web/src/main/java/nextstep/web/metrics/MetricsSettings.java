package nextstep.web.metrics;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who reads the metrics besides stewards.
 *
 * @param token what a scraper sends as {@code Authorization: Bearer}; empty where none does
 */
@ConfigurationProperties("nextstep.metrics")
public record MetricsSettings(@DefaultValue("") String token) {
    private static final int SHORTEST = 16;

    public MetricsSettings {
        if (!token.isEmpty() && token.length() < SHORTEST) {
            throw new IllegalArgumentException("nextstep.metrics.token is a secret of at least " + SHORTEST
                    + " characters, as 'openssl rand -hex 16' makes one; leave it out where nothing scrapes.");
        }
    }

    /** Never shows the secret by accident. */
    @Override
    public String toString() {
        return "MetricsSettings[" + (token.isEmpty() ? "no token" : "a token") + "]";
    }
}
