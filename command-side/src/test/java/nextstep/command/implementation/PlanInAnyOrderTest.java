package nextstep.command.implementation;

import static nextstep.command.SmallWorld.ANOTHER_PLAN;
import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.implementation.Plans.CEECA;
import static nextstep.command.implementation.Plans.EVIDENCE;
import static nextstep.command.implementation.Plans.PLAN;
import static nextstep.command.implementation.Plans.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.command.AnyOrder;
import nextstep.command.Chance;
import nextstep.command.Command;
import nextstep.events.Fact;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PhaseEntered;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.PlanSuperseded;
import nextstep.events.implementation.PlanEvent.ProgressNoted;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepConfirmed;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanInAnyOrderTest {
    private static final List<StepId> STEPS = List.of(new StepId("one"), new StepId("two"));
    private static final List<Prose> WORDS = List.of(new Prose("so it is"), new Prose("because"));

    @Test
    void neverComesToWhatCannotBe() {
        List<List<Fact>> stories = AnyOrder.of(List.of(make()), PlanInAnyOrderTest::command, Plan.class);
        assertThat(stories).anyMatch(story -> story.size() > 12);
        stories.forEach(story -> {
            Possible possible = new Possible();
            story.forEach(fact -> possible.see((PlanEvent) fact));
        });
    }

    private static Command command(Chance chance) {
        StepId step = chance.oneOf(STEPS);
        Prose words = chance.oneOf(WORDS);
        LocalDate on = day(chance);
        return switch (chance.below(30)) {
            case 0, 1, 2 -> make();
            case 3, 4, 5 -> new PlanStep(PLAN, step, TITLE, null, null, null, null);
            case 6, 7 -> new StartStep(PLAN, step, on);
            case 8, 9 -> new BlockStep(PLAN, step, words, on);
            case 10, 11 -> new UnblockStep(PLAN, step, null, on);
            case 12, 13 -> new CompleteStep(PLAN, step, chance.below(3) == 0 ? List.of() : EVIDENCE, on);
            case 14, 15 -> new ReopenStep(PLAN, step, words, on);
            case 16 -> new DropStep(PLAN, step, words, on);
            case 17 -> new RescheduleStep(PLAN, step, on, words, null);
            case 18 -> new ConfirmStep(PLAN, step, on);
            case 19 -> new NoteStepProgress(PLAN, step, words, on);
            case 20, 21 -> new StateStep(PLAN, step, TITLE, null, null, null, state(chance), on, words, EVIDENCE);
            case 22 -> new EnterPhase(PLAN, chance.oneOf(List.of(Phase.values())), on, null);
            case 23 -> new ConfirmPlan(PLAN, on);
            case 24 -> new NoteProgress(PLAN, words, on);
            case 25 -> new PausePlan(PLAN, words, on);
            case 26 -> new ResumePlan(PLAN, words, on);
            case 27 -> new ConcludePlan(PLAN, words, List.of(), on);
            case 28 ->
                chance.below(4) == 0 ? new SupersedePlan(PLAN, ANOTHER_PLAN, words, on) : new SeekPartners(PLAN, words);
            default -> new FindPartners(PLAN, null);
        };
    }

    private static MakePlan make() {
        return new MakePlan(PLAN, CHARTER, CEECA, WMPL, TITLE, null, null);
    }

    private static StatedState state(Chance chance) {
        return chance.oneOf(List.of(StatedState.values()));
    }

    private static @Nullable LocalDate day(Chance chance) {
        int days = chance.below(6);
        return days == 0 ? null : TODAY.minusDays(days);
    }

    /** What can be, told apart from the code that decides. */
    private static final class Possible {
        private final Map<StepId, String> steps = new HashMap<>();
        private String plan = "none";
        private boolean seeks;

        void see(PlanEvent event) {
            String before = plan;
            switch (event) {
                case PlanMade e -> plan = expect(plan, "none", "going");
                case PlanPaused e -> plan = "going";
                case PlanResumed e -> plan = "going";
                case PlanConcluded e -> plan = expect(plan, "going", "concluded");
                case PlanSuperseded e -> plan = "superseded";
                case PhaseEntered e -> {}
                case PlanConfirmed e -> {}
                case ProgressNoted e ->
                    assertThat(e.step() == null || steps.containsKey(e.step())).isTrue();
                case PartnersSought e -> seeks = true;
                case PartnersFound e -> {
                    assertThat(seeks).isTrue();
                    seeks = false;
                }
                case StepPlanned e -> assertThat(steps.put(e.step(), "open")).isNull();
                case StepRescheduled e -> assertThat(steps.get(e.step())).isIn("open", "blocked");
                case StepStarted e -> assertThat(steps.get(e.step())).isIn("open", "blocked");
                case StepBlocked e -> assertThat(steps.put(e.step(), "blocked")).isIn("open", "blocked");
                case StepUnblocked e -> assertThat(steps.put(e.step(), "open")).isEqualTo("blocked");
                case StepCompleted e -> {
                    assertThat(e.evidence()).isNotEmpty();
                    assertThat(steps.put(e.step(), "over")).isIn("open", "blocked");
                }
                case StepDropped e -> assertThat(steps.put(e.step(), "over")).isIn("open", "blocked");
                case StepReopened e -> assertThat(steps.put(e.step(), "open")).isEqualTo("over");
                case StepConfirmed e -> assertThat(steps).containsKey(e.step());
            }
            boolean mayFollow = event instanceof PlanResumed || event instanceof PlanSuperseded;
            assertThat(before.equals("superseded")).as("after all: %s", event).isFalse();
            assertThat(before.equals("concluded") && !mayFollow)
                    .as("after it was concluded: %s", event)
                    .isFalse();
        }

        private static String expect(String now, String needed, String next) {
            assertThat(now).isEqualTo(needed);
            return next;
        }
    }
}
