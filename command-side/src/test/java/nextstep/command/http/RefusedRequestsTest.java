package nextstep.command.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is turned away before anybody reads what is said in it. */
class RefusedRequestsTest extends NothingIsRecorded {
    private static final String NAMED = "\"name\": \"MENA\", \"source\": \"Meta\"";

    @Test
    void refusesWhoeverShowsNoToken() {
        HttpResponse<String> answer = side.send(HttpRequest.newBuilder(side.at("/regions/MENA/define"))
                .POST(BodyPublishers.ofString("{" + NAMED + "}")));

        assertProblem(answer, 401, "token-needed");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    @Test
    void refusesATokenThatOpensNothing() {
        HttpResponse<String> answer = side.send(HttpRequest.newBuilder(side.at("/regions/MENA/define"))
                .header("Authorization", "Bearer nst_" + "A".repeat(43))
                .POST(BodyPublishers.ofString("{" + NAMED + "}")));

        assertProblem(answer, 401, "token-not-valid");
    }

    @Test
    void refusesWhatIsNeitherJsonNorAForm() {
        HttpResponse<String> answer =
                side.send(side.post("/regions/MENA/define", "<x/>").setHeader("Content-Type", "text/xml"));

        assertProblem(answer, 415, "form-not-understood");
    }

    @Test
    void refusesOtherMethodsAndUnknownAddresses() {
        HttpResponse<String> put =
                side.send(side.post("/regions/MENA/define", "").PUT(BodyPublishers.noBody()));

        assertProblem(put, 405, "method-not-offered");
        assertThat(put.headers().firstValue("Allow")).hasValue("POST");
        assertProblem(side.posted("/regions/MENA/paint", "{}"), 404, "nothing-here");
        assertProblem(side.posted("/regions//define", "{}"), 400, "malformed");
    }

    @Test
    void answersWhatTheServerItselfCannotReadInTheSameForm() throws IOException {
        URI at = side.at("/");
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.getOutputStream()
                    .write("GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).contains(" 400", "application/problem+json", "\"code\":\"malformed\"");
            assertThat(answer).doesNotContainIgnoringCase("<html");
        }
    }

    @Test
    void refusesTenMegabytesWithoutReadingThem() {
        byte[] large = new byte[10_000_000];

        assertProblem(
                side.send(side.post("/regions/MENA/define", "").POST(BodyPublishers.ofByteArray(large))),
                413,
                "too-large");
    }

    @Test
    void refusesABodyThatGrowsBeyondTheLimitWithoutHavingSaidSo() {
        byte[] large = new byte[1_500_000];

        assertProblem(
                side.send(side.post("/regions/MENA/define", "")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                413,
                "too-large");
    }
}
