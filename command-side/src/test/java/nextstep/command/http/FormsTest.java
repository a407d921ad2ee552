package nextstep.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsTest {
    @TempDir
    static Path data;

    static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        Register.enter(side);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void recordsWhatAPlainFormSaysAndLeadsToThePage() {
        HttpResponse<String> answer = submitted(
                "/rounds/2026/priorities/WMPL/submit",
                "picks%5B0%5D.recommendation=r1&picks%5B0%5D.initiatives=i1&picks%5B1%5D.recommendation=r2"
                        + "&picks%5B1%5D.initiatives=i2&basis.howDecided=A+vote&basis.participants=12&basis.link=&on=");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("/rounds/2026/priorities/WMPL?not-older-than=");
        Recorded last = side.log().read(side.log().size() - 1, 1).getFirst();
        assertThat(last.fact()).isInstanceOfSatisfying(PrioritiesSubmitted.class, fact -> {
            assertThat(fact.picks()).hasSize(2);
            assertThat(fact.basis().participants()).isEqualTo(12);
            assertThat(fact.basis().link()).isNull();
        });
    }

    @Test
    void namesAFieldThatNoFormOfOursHas() {
        HttpResponse<String> answer = submitted("/plans/p1/pause", "reason=x&colour=red");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"field\":\"colour\"");
    }

    @Test
    void refusesAFieldTwiceWhereOneIsAsked() {
        assertThat(submitted("/plans/p1/pause", "reason=x&reason=y").statusCode())
                .isEqualTo(400);
    }

    @Test
    void takesSeveralNumbersOutOfOneField() {
        assertThat(submitted("/initiatives/i1/renumber", "numbering.scheme=2022&numbering.numbers=19,+20&source=Meta")
                        .statusCode())
                .isEqualTo(303);
        Recorded last = side.log().read(side.log().size() - 1, 1).getFirst();
        assertThat(last.fact())
                .isInstanceOfSatisfying(
                        InitiativeRenumbered.class,
                        fact -> assertThat(fact.numbering().numbers()).containsExactly(19, 20));

        HttpResponse<String> wrong =
                submitted("/initiatives/i1/renumber", "numbering.scheme=2022&numbering.numbers=19,+x&source=Meta");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"field\":\"numbering.numbers[1]\"");
    }

    @Test
    void refusesAPlainValueInAListOfThings() {
        assertThat(submitted("/disputes/one/raise", "subject=group:WMPL&reason=Not+so&evidence=x")
                        .statusCode())
                .isEqualTo(400);
    }

    /** A form cannot send an empty list. */
    @Test
    void takesAListThatNothingWasFilledInOfAsEmpty() {
        assertThat(submitted("/disputes/one/raise", "subject=group:WMPL&reason=Not+so")
                        .statusCode())
                .isEqualTo(303);
        assertThat(submitted("/rounds/2026/priorities/WMPL/submit", "basis.howDecided=A+vote")
                        .body())
                .contains("one to three");
    }

    private static HttpResponse<String> submitted(String path, String form) {
        return side.send(side.post(path, form).setHeader("Content-Type", "application/x-www-form-urlencoded"));
    }
}
