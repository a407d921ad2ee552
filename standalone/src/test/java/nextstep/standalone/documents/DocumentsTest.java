package nextstep.standalone.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.standalone.Tracker;
import nextstep.web.Listening;
import nextstep.web.Program;
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
            String token = token(Files.readString(ROOT.resolve(document)), Listening.at(tracker));
            for (ConsoleExample example : ConsoleExample.of(Files.readString(ROOT.resolve(document)))) {
                if (example.command().startsWith("curl ")) {
                    String real = output(example.command(), token, tracker);
                    assertThat(new ExpectedAnswer(example.answer()).differenceTo(real))
                            .as("%s, line %d: %s", document, example.line(), example.command())
                            .isEmpty();
                    run++;
                }
            }
        }
        assertThat(run).as("examples run").isPositive();
    }

    private static String output(String command, String token, ConfigurableApplicationContext tracker)
            throws IOException, InterruptedException {
        String address = "127.0.0.1:" + tracker.getEnvironment().getProperty("local.server.port");
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command.replace("localhost:8080", address));
        shell.environment().put("TOKEN", token);
        Process process = shell.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** What the document's own line for it makes, run as it stands there. */
    private String token(String text, String address) throws IOException, InterruptedException {
        Matcher line = Pattern.compile("TOKEN=\\$\\(\\./next-step (.*)\\)").matcher(text);
        assertThat(line.find()).as("a line that makes a token").isTrue();
        String java =
                Path.of(System.getProperty("java.home"), "bin", "java") + " --enable-native-access=ALL-UNNAMED -cp '"
                        + System.getProperty("java.class.path") + "' " + Tracker.class.getName();
        Process process = new ProcessBuilder(
                        "sh", "-c", java + " " + line.group(1) + " --data '" + data + "' --url " + address)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as("exit code of " + line.group()).isZero();
        return token;
    }
}
