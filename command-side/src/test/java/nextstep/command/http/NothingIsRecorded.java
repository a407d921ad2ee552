package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a request, the answer is the right problem document, and the log stays as it was. */
abstract class NothingIsRecorded {
    @TempDir
    static Path data;

    static RunningCommandSide side;
    private long before;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        Register.enter(side);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void rememberTheLog() {
        before = side.log().size();
    }

    @AfterEach
    void theLogIsUnchanged() {
        assertThat(side.log().size()).isEqualTo(before);
    }

    static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("code").stringValue()).isEqualTo(code);
        assertThat(json(answer).get("status").intValue()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "at nextstep");
    }
}
