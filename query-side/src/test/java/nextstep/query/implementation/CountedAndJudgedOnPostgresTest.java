package nextstep.query.implementation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import nextstep.query.Tracker;
import nextstep.query.views.ViewDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class CountedAndJudgedOnPostgresTest extends CountedAndJudgedTest {
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Override
    Tracker tracker(Path in) {
        String url = postgres.getJdbcUrl("postgres", "postgres");
        return new Tracker(in, ViewDatabase.onPostgres(url, "postgres", "postgres"));
    }
}
