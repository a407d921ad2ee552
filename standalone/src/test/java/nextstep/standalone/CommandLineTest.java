package nextstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it: in a process of its own, with other commands beside it. */
class CommandLineTest {
    @TempDir
    static Path folder;

    static StartedProcess tracker;

    @BeforeAll
    static void start() throws IOException {
        tracker = StartedProcess.of(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        tracker.stop();
    }

    @Test
    void refusesASecondTrackerOnTheSameFolder() {
        Said second = said("start", "--data", folder.resolve("data").toString(), "--port", "0");

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).contains("A tracker already runs on the folder", "--data");
    }

    @Test
    void leavesNothingBehindWhereThePortIsTaken() {
        Path unborn = folder.resolve("unborn");

        Said second = said("start", "--data", unborn.toString(), "--port", Integer.toString(at("/").getPort()));

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.errors()).contains("is in use", "--port");
        assertThat(unborn).doesNotExist();
    }

    @Test
    void makesATokenThatWorksAtOnceAndEndsItAtOnce() throws Exception {
        String token = token("Ada");

        assertThat(token).matches("nst_[A-Za-z0-9_-]{43}");
        assertThat(define("region-a", token).statusCode()).isEqualTo(201);
        said(
                "token",
                "--revoke",
                "--person",
                "Ada",
                "--data",
                folder.resolve("data").toString());
        assertThat(define("region-b", token).statusCode()).isEqualTo(401);
    }

    @Test
    void showsAWriteToAReadThatAsksForIt() throws Exception {
        HttpResponse<String> written = define("region-c", token("Bob"));
        HttpResponse<String> read = send(HttpRequest.newBuilder(at("/regions"))
                .header(
                        "Not-Older-Than",
                        written.headers().firstValue("Log-Position").orElseThrow()));

        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body()).contains("region-c");
    }

    @Test
    void saysWhenItIsReady() throws Exception {
        assertThat(send(HttpRequest.newBuilder(at("/actuator/health/readiness")))
                        .body())
                .contains("\"status\":\"UP\"");
        assertThat(send(HttpRequest.newBuilder(at("/actuator/env"))).statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhatToDoWhenNoTrackerAnswers() {
        Said exported = said("export", "steps", "--url", "http://127.0.0.1:1");

        assertThat(exported.exitCode()).isEqualTo(1);
        assertThat(exported.errors()).contains("No tracker answers", "./next-step start");
    }

    @Test
    void saysWhatIsMissingForAnImport() throws IOException {
        Path table = Files.writeString(folder.resolve("steps.csv"), "plan,step\n");

        assertThat(said("import", "steps", folder.resolve("none.csv").toString(), "--token", "nst_x")
                        .errors())
                .contains("There is no file");
        assertThat(said("import", "stairs", table.toString()).exitCode()).isEqualTo(2);
    }

    @Test
    void checksItselfWhileItRunsAndSaysWhatCameOut() {
        Said checked = said("self-check", "--data", folder.resolve("data").toString());

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.output()).contains("rows compared up to position", "All are as the log says.");
        assertThat(said("self-check", "--data", folder.resolve("nothing").toString())
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void makesANewKeyAndTakesNoneOutTooEarly() {
        Said made = said("rotate-key", "--data", folder.resolve("data").toString());

        assertThat(made.exitCode()).isZero();
        assertThat(made.output()).contains("A new key: ", "--retire");
        Said early =
                said("rotate-key", "--retire", "--data", folder.resolve("data").toString());
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.errors()).contains("The new key has not signed yet");
    }

    @Test
    void explainsEachCommand() {
        for (String command :
                new String[] {"start", "link", "token", "mandate", "import", "export", "self-check", "rotate-key"}) {
            Said help = said(command, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.output()).contains("Usage: next-step " + command);
        }
    }

    private static String token(String person) {
        return said(
                        "token",
                        "--person",
                        person,
                        "--mandate",
                        "support-team",
                        "--data",
                        folder.resolve("data").toString())
                .output()
                .strip();
    }

    private static HttpResponse<String> define(String region, String token) throws Exception {
        return send(HttpRequest.newBuilder(at("/regions/" + region + "/define"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString("{\"name\": \"A region\", \"source\": \"a list\"}")));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static URI at(String path) {
        Matcher address = Pattern.compile("listens at (\\S+)").matcher(tracker.line());
        assertThat(address.find()).isTrue();
        return URI.create(address.group(1) + path);
    }

    private static Said said(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = NextStep.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Said(exit, out.toString(), err.toString());
    }

    private record Said(int exitCode, String output, String errors) {}
}
