package nextstep.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nextstep.events.values.Title;
import nextstep.standalone.Tracker;
import nextstep.web.Program;
import nextstep.web.people.Accounts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs each {@code curl} of a document, in their order, against a tracker just started. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/walkthrough.md"})
    void saysWhatIsSo(String document) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "skipped: needs /usr/bin/curl");
        int run = 0;
        try (ConfigurableApplicationContext tracker =
                Program.of(Tracker.class).run("--server.port=0", "--nextstep.data=" + data)) {
            for (ConsoleExample example : ConsoleExample.of(Files.readString(ROOT.resolve(document)))) {
                if (example.command().startsWith("curl ")) {
                    String real = output(example.command(), tracker);
                    assertThat(new ExpectedAnswer(example.answer()).differenceTo(real))
                            .as("%s, line %d: %s", document, example.line(), example.command())
                            .isEmpty();
                    run++;
                }
            }
        }
        assertThat(run).as("examples run").isPositive();
    }

    private static String output(String command, ConfigurableApplicationContext tracker)
            throws IOException, InterruptedException {
        String address = "127.0.0.1:" + tracker.getEnvironment().getProperty("local.server.port");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command.replace("localhost:8080", address));
        shell.environment().put("TOKEN", token(tracker.getBean(Accounts.class)));
        Process process = shell.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static String token(Accounts accounts) {
        return accounts.issue(accounts.personNamed(new Title("Ada")), new Title("documents"), Duration.ofDays(1))
                .secret();
    }
}
