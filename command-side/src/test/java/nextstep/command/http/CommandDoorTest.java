package nextstep.command.http;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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

    static HttpResponse<String> defined(String region) {
        return side.posted(
                "/regions/" + region + "/define", "{\"name\": \"Region " + region + "\", \"source\": \"a list\"}");
    }
}
