package nextstep.web;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/** How long a PostgreSQL that does not answer is waited for: a cut line is no reason to hang for ever. */
public final class Patience {
    private static final Duration FOR_A_CONNECTION = Duration.ofSeconds(10);

    private Patience() {}

    /** Lets the connections of a pool to PostgreSQL give up: at once where nobody is there, after so long where nobody answers. */
    public static void upTo(Duration silence, HikariConfig pool) {
        pool.setConnectionTimeout(FOR_A_CONNECTION.toMillis());
        pool.addDataSourceProperty("connectTimeout", "5");
        pool.addDataSourceProperty("socketTimeout", Long.toString(silence.toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
    }
}
