package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nextstep.events.log.Headers;
import nextstep.events.log.Recorded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandDoorTest {
    @TempDir
    static Path data;

    static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void createsAThingAndSaysWhereItIs() {
        HttpResponse<String> answer = defined("CEECA");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).hasValue("/regions/CEECA");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(answer.headers().firstValue("Log-Position"))
                .hasValue(Long.toString(side.log().size() - 1));
        assertThat(json(answer).get("id").stringValue()).isEqualTo("region:CEECA");
        assertThat(json(answer).get("recorded").intValue()).isEqualTo(1);
    }

    @Test
    void recordsARepeatedCommandOnce() {
        defined("MENA");
        long before = side.log().size();
        HttpResponse<String> again = defined("MENA");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(json(again).get("recorded").intValue()).isZero();
        assertThat(side.log().size()).isEqualTo(before);
    }

    @Test
    void writesWhoAskedForWhatBesideTheFact() {
        HttpResponse<String> answer = defined("ESEAP");
        Recorded last = side.log().read(side.log().size() - 1, 1).getFirst();

        assertThat(last.by()).isPresent();
        assertThat(last.headers().entries())
                .containsEntry(Headers.COMMAND, "DefineRegion")
                .containsEntry(
                        Headers.REQUEST,
                        answer.headers().firstValue("Request-Id").orElseThrow())
                .containsEntry(Headers.MANDATE, "mandate:" + side.ada().key() + ".support-team")
                .containsOnlyKeys(Headers.BY, Headers.COMMAND, Headers.MANDATE, Headers.REQUEST);
    }

    @Test
    void acceptsTheVersionThatTheLastAnswerGave() {
        String version = defined("SA").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> renamed =
                side.send(side.post("/regions/SA/rename", "{\"name\": \"South Asia\", \"reason\": \"clearer\"}")
                        .header("If-Match", version));

        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(renamed.headers().firstValue("ETag")).hasValue("\"1\"");
    }

    @Test
    void answersARefusalWithItsCodeAndSentence() {
        defined("OLD");
        side.posted("/regions/OLD/retire", "{\"reason\": \"split\"}");
        HttpResponse<String> refused =
                side.posted("/regions/OLD/rename", "{\"name\": \"Older\", \"reason\": \"why not\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("code").stringValue()).isEqualTo("region-retired");
        assertThat(json(refused).get("subject").stringValue()).isEqualTo("region:OLD");
    }

    @Test
    void letsManyWriteAtOnceInOneStreamAndLosesNothing() throws Exception {
        defined("BUSY");
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> answers = IntStream.range(0, 40)
                    .mapToObj(i -> many.submit(() -> side.posted(
                            "/regions/BUSY/rename", "{\"name\": \"Name " + i + "\", \"reason\": \"busy\"}")))
                    .toList();
            for (Future<HttpResponse<String>> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(200);
            }
        }
        assertThat(side.log().readStream("region:BUSY", 0)).hasSize(41);
    }

    static HttpResponse<String> defined(String region) {
        return side.posted(
                "/regions/" + region + "/define", "{\"name\": \"Region " + region + "\", \"source\": \"a list\"}");
    }
}
