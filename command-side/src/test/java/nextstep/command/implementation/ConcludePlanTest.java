package nextstep.command.implementation;

import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.MARCH;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.concluded;
import static nextstep.command.implementation.Plans.givenPlan;
import static nextstep.command.implementation.Plans.givenStep;
import static nextstep.command.implementation.Plans.started;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Refused;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.junit.jupiter.api.Test;

class ConcludePlanTest {
    @Test
    void endsTheWork() {
        givenStep(started()).when(conclude(EVIDENCE)).expectEvents(concluded());
    }

    @Test
    void saysNothingNewWhenRepeated() {
        givenPlan(concluded())
                .when(conclude(EVIDENCE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesToConcludeOtherwiseWhatIsConcluded() {
        givenPlan(concluded()).when(conclude(List.of())).expectException(Refused.because("plan-over"));
    }

    @Test
    void refusesElevenPiecesOfEvidence() {
        givenPlan()
                .when(conclude(Stream.generate(() -> EVIDENCE.get(0)).limit(11).toList()))
                .expectException(Refused.because("too-much-evidence"));
    }

    private static ConcludePlan conclude(List<Evidence> evidence) {
        return new ConcludePlan(PLAN, new Prose("all is done"), evidence, MARCH.plusMonths(5));
    }
}
