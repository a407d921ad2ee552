package nextstep.web.people;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import nextstep.web.Patience;
import nextstep.web.Stores;
import org.flywaydb.core.Flyway;

/** Where accounts are kept: a SQLite file of their own, or the schema {@code accounts} of a PostgreSQL database. */
public final class AccountsStore {
    private static final String SCRIPTS = "classpath:nextstep/accounts";

    private AccountsStore() {}

    /** Where the settings of this process say. */
    public static HikariDataSource of(Stores stores) {
        return stores.onFiles()
                ? file(stores.file("accounts.db"))
                : postgres(stores.url(), stores.user(), stores.password());
    }

    /**
     * The same as it is there: it is neither made nor brought up to date. For whoever works beside a tracker that serves, which
     * may be of another version; what does not fit is {@link AccountsUnreachable} when it is asked.
     */
    public static HikariDataSource asItIs(Stores stores) {
        HikariConfig config = stores.onFiles()
                ? configOf(stores.file("accounts.db"))
                : configOf(stores.url(), stores.user(), stores.password());
        config.setPoolName("accounts");
        config.setMaximumPoolSize(1);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** The file, made where it is not there. Several processes may have it open. */
    public static HikariDataSource file(Path file) {
        return opened(configOf(file), 4);
    }

    private static HikariConfig configOf(Path file) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:sqlite:" + file
                + "?journal_mode=WAL&synchronous=FULL&busy_timeout=10000&foreign_keys=on&transaction_mode=DEFERRED");
        // What is deleted is overwritten, so that a name that was removed is nowhere in the file.
        config.setConnectionInitSql("pragma secure_delete = on");
        return config;
    }

    /** The schema {@code accounts}, made where it is not there. */
    public static HikariDataSource postgres(String url, String user, String password) {
        return opened(configOf(url, user, password), 4);
    }

    private static HikariConfig configOf(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setSchema("accounts");
        Patience.upTo(Duration.ofSeconds(30), config);
        return config;
    }

    private static HikariDataSource opened(HikariConfig config, int connections) {
        config.setPoolName("accounts");
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        HikariDataSource source = new HikariDataSource(config);
        var migrations = Flyway.configure().dataSource(source);
        if (config.getSchema() == null) {
            migrations.locations(SCRIPTS);
        } else {
            migrations.schemas(config.getSchema()).locations(SCRIPTS, SCRIPTS + "-on-postgresql");
        }
        migrations.load().migrate();
        return source;
    }
}
