package nextstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.log.EventLog;
import nextstep.events.log.Recorded;
import nextstep.query.AllViews;
import nextstep.query.views.Comparison;
import nextstep.query.views.Projector;
import nextstep.query.views.Rebuild;
import nextstep.query.views.ViewDatabase;
import nextstep.web.Listening;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What an earlier version has left is opened by this one, and says the same as then. */
class UpgradeTest {
    private static final Path KEPT = Path.of("src/test/resources/nextstep/standalone/upgrade");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = "0.1-first")
    void opensTheFolderOf(String version) throws IOException {
        Path checkpoint = KEPT.resolve(version + ".checkpoint");
        List<String> signed = Files.readAllLines(checkpoint);
        long size = Long.parseLong(signed.get(1));
        said("restore", "--trial", "--from", KEPT.resolve(version + ".zip") + "", "--data", folder + "");

        try (ConfigurableApplicationContext tracker =
                Tracker.application().run("--server.port=0", "--nextstep.data=" + folder, "--nextstep.history=false")) {
            EventLog log = tracker.getBean(EventLog.class);
            List<Recorded> all = log.read(0, Integer.MAX_VALUE);
            assertThat(all).hasSize(Math.toIntExact(size));
            List<Class<? extends Fact>> kinds = all.stream()
                    .<Class<? extends Fact>>map(one -> one.fact().getClass())
                    .distinct()
                    .toList();
            assertThat(kinds).as("facts of many kinds").hasSizeGreaterThan(60);
            said("verify", Listening.at(tracker), "--checkpoint", checkpoint.toString());
            viewsEqualTheFold(tracker, size);
            Accounts accounts = tracker.getBean(Accounts.class);
            assertThat(all.stream()
                            .flatMap(one -> one.by().stream())
                            .distinct()
                            .flatMap(by -> accounts.nameOf(by).stream()))
                    .contains("Ada");
        }
    }

    private static void viewsEqualTheFold(ConfigurableApplicationContext tracker, long size) {
        Projector projector = tracker.getBean(Projector.class);
        await().atMost(Duration.ofMinutes(1)).until(projector::hasCaughtUp);
        assertThat(projector.stopped()).isEmpty();
        ViewDatabase live = tracker.getBean(ViewDatabase.class);
        try (ViewDatabase empty = ViewDatabase.inMemory()) {
            Comparison comparison =
                    new Rebuild(tracker.getBean(EventLog.class), live, AllViews.PROJECTIONS).into(empty);
            assertThat(comparison.position()).isEqualTo(size - 1);
            assertThat(comparison.differences()).isEmpty();
        }
    }

    private static void said(String... words) {
        StringWriter said = new StringWriter();
        int code = NextStep.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(words);
        assertThat(code).as(said.toString()).isZero();
    }
}
