package nextstep.query.history.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nextstep.query.Tracker;
import nextstep.query.history.Regions;
import nextstep.query.views.Projector;
import nextstep.query.views.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views made anew are put in place also while the seals are away, beside which it is kept how they differ. */
class RenewalsTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private Tracker tracker;

    @BeforeEach
    void start() {
        tracker = new Tracker(folder).record(Regions.defined(0, 3));
        tracker.ask("/regions");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void loseNothingWhereTheSealsAreAway() throws SQLException {
        Projector projector = tracker.bean(Projector.class);
        Views views = tracker.bean(Views.class);
        long before = views.standing(-1).edition();
        tracker.record(Regions.defined(3, 3));
        tracker.ask("/regions");
        seals("alter table comparisons rename to comparisons_away");

        await().atMost(LONG).until(projector::renew);

        await().atMost(LONG).until(() -> !projector.isRenewing());
        await().atMost(LONG).until(() -> views.standing(-1).edition() > before);
        seals("alter table comparisons_away rename to comparisons");
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(tracker.bean(Renewals.class).last()).isPresent());
    }

    private void seals(String change) throws SQLException {
        try (Connection seals = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("seals.db"));
                Statement statement = seals.createStatement()) {
            statement.execute(change);
        }
    }
}
