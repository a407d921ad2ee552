package nextstep.command.mandates;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.command.http.RunningCommandSide;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dispute from the first word to the last, through the door, by people with and without mandates. */
class DisputesTest {
    private static final String CLAIM = "\"subject\": \"group:WMPL\", \"reason\": \"It is not so\", \"evidence\": []";

    @TempDir
    static Path data;

    static RunningCommandSide side;
    static String reader;
    static String delegate;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        side.posted(
                "/groups/WMPL/register",
                "{\"code\": \"WMPL\", \"name\": \"Wikimedia Polska\", \"standing\": \"OFFICIAL\", \"kind\":"
                        + " \"CHAPTER\", \"source\": \"Meta\"}");
        reader = side.tokenOf(side.accounts().personNamed(new Title("Reader")));
        PersonId polska = side.accounts().personNamed(new Title("Delegate"));
        side.give(polska, MandateKind.DELEGATE, new GroupId("WMPL"));
        delegate = side.tokenOf(polska);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void isRaisedByAnybodyAnsweredByTheGroupAndWithdrawnByWhoRaisedIt() {
        assertThat(code(reader, "one/raise", "{" + CLAIM + "}")).isEqualTo("201");
        assertThat(code(reader, "one/raise", "{" + CLAIM + "}")).isEqualTo("200");
        assertThat(code(reader, "one/answer", "{\"answer\": \"But\", \"evidence\": []}"))
                .isEqualTo("mandate-needed");
        assertThat(code(delegate, "one/answer", "{\"answer\": \"It is\", \"evidence\": []}"))
                .isEqualTo("200");
        assertThat(code(delegate, "one/withdraw", "{}")).isEqualTo("mandate-needed");
        assertThat(code(reader, "one/withdraw", "{}")).isEqualTo("200");
        assertThat(code(delegate, "one/answer", "{\"answer\": \"Still\", \"evidence\": []}"))
                .isEqualTo("dispute-over");
        assertThat(side.log().readStream("dispute:one", 0))
                .extracting(recorded -> recorded.fact().getClass().getSimpleName())
                .containsExactly("DisputeRaised", "DisputeAnswered", "DisputeWithdrawn");
    }

    @Test
    void isSettledByTheSupportTeam() {
        code(reader, "two/raise", "{" + CLAIM + "}");
        String settled = "{\"outcome\": \"CLAIM_STANDS\", \"reason\": \"The minutes say so\"}";

        assertThat(code(delegate, "two/settle", settled)).isEqualTo("mandate-needed");
        assertThat(side.posted("/disputes/two/settle", settled).statusCode()).isEqualTo(200);
    }

    @Test
    void isRaisedTwiceUnderOneIdOnlyWithTheSameWords() {
        code(reader, "three/raise", "{" + CLAIM + "}");

        assertThat(code(reader, "three/raise", "{" + CLAIM.replace("not so", "wrong") + "}"))
                .isEqualTo("dispute-known");
    }

    @Test
    void namesWhatIsThere() {
        assertThat(code(reader, "raise", "{" + CLAIM.replace("WMPL", "NOBODY") + "}"))
                .isEqualTo("unknown-group");
        assertThat(code(reader, "raise", "{" + CLAIM.replace("group:WMPL", "WMPL") + "}"))
                .isEqualTo("malformed");
        assertThat(code(reader, "raise", "{" + CLAIM + ", \"step\": \"one\"}")).isEqualTo("no-steps");
        assertThat(code(reader, "raise", "{" + CLAIM + ", \"position\": 4711}")).isEqualTo("no-fact-of-it");
        assertThat(code(reader, "raise", "{" + CLAIM + ", \"position\": 1}")).isEqualTo("201");
    }

    /** The code of the refusal, or the status. */
    private static String code(String token, String path, String body) {
        HttpResponse<String> answer =
                side.send(side.post("/disputes/" + path, body).setHeader("Authorization", "Bearer " + token));
        return answer.statusCode() < 300
                ? Integer.toString(answer.statusCode())
                : json(answer).get("code").stringValue();
    }
}
