package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.Phase;
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
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import org.jspecify.annotations.Nullable;

/** What happens to one plan, from its making to its end, if it comes to one. */
final class PlanLife {
    private static final int FEWEST_STEPS = 8;
    private static final int MOST_STEPS = 24;

    private final Cell cell;
    private final PlanId id;
    private final List<StepLife> steps = new ArrayList<>();
    private int stepsToCome;
    private Phase phase = Phase.RESEARCH_AND_NEEDS_ASSESSMENT;
    private boolean paused;
    private boolean seeking;
    private boolean over;
    private LocalDate last = LocalDate.EPOCH;

    PlanLife(Cell cell, int number) {
        this.cell = cell;
        String place = cell.context().value().replace(':', '-').toLowerCase(Locale.ROOT);
        this.id = new PlanId(place + "-" + number);
    }

    PlanId id() {
        return id;
    }

    boolean over() {
        return over;
    }

    void make(Scene scene) {
        stepsToCome = scene.dice().between(FEWEST_STEPS, MOST_STEPS);
        last = scene.today();
        GroupId lead = scene.dice().of(cell.groups());
        scene.tell(
                "MakePlan",
                new PlanMade(
                        id,
                        cell.initiative(),
                        cell.context(),
                        lead,
                        scene.words().title(),
                        last,
                        scene.words().source()));
    }

    /** Tells what happens next; {@code successor} makes the plan that takes its place, should one do so. */
    void goOn(Scene scene, Supplier<PlanLife> successor) {
        int throwOf1000 = scene.dice().below(1000);
        if (paused) {
            resume(scene);
        } else if (stepsToCome > 0 && (steps.isEmpty() || throwOf1000 < 400)) {
            planStep(scene);
        } else if (throwOf1000 < 880) {
            scene.dice().of(steps).goOn(scene);
        } else if (throwOf1000 < 930) {
            scene.tell("NoteProgress", new ProgressNoted(id, null, scene.words().note(), day(scene)));
        } else if (throwOf1000 < 960) {
            scene.tell("ConfirmPlan", new PlanConfirmed(id, day(scene)));
        } else if (throwOf1000 < 975) {
            enterPhase(scene);
        } else if (throwOf1000 < 990) {
            seekOrFind(scene);
        } else if (throwOf1000 < 999 || scene.dice().percent(50)) {
            paused = true;
            scene.tell("PausePlan", new PlanPaused(id, scene.words().reason(), day(scene)));
        } else {
            finish(scene, successor);
        }
    }

    private void planStep(Scene scene) {
        stepsToCome--;
        StepLife step = new StepLife(id, steps.size() + 1, scene.today());
        steps.add(step);
        LocalDate due =
                scene.dice().percent(80) ? scene.today().plusDays(scene.dice().between(20, 400)) : null;
        GroupId responsible = scene.dice().percent(60) ? scene.dice().of(cell.groups()) : null;
        scene.tell(
                "PlanStep",
                new StepPlanned(
                        id,
                        step.id(),
                        scene.words().title(),
                        due,
                        scene.dice().between(1, 5),
                        responsible,
                        day(scene)));
    }

    private void enterPhase(Scene scene) {
        List<Phase> others = new ArrayList<>(List.of(Phase.values()));
        others.remove(phase);
        phase = scene.dice().of(others);
        scene.tell(
                "EnterPhase",
                new PhaseEntered(id, phase, day(scene), scene.words().source()));
    }

    private void seekOrFind(Scene scene) {
        scene.tell(
                seeking ? "FindPartners" : "SeekPartners",
                seeking
                        ? new PartnersFound(id, scene.words().reason())
                        : new PartnersSought(id, scene.words().reason()));
        seeking = !seeking;
    }

    private void resume(Scene scene) {
        paused = false;
        scene.tell("ResumePlan", new PlanResumed(id, scene.words().reason(), day(scene)));
    }

    private void finish(Scene scene, Supplier<PlanLife> successor) {
        over = true;
        if (scene.dice().percent(60)) {
            scene.tell(
                    "ConcludePlan",
                    new PlanConcluded(id, scene.words().note(), scene.words().evidence(), day(scene)));
        } else {
            PlanId by = successor.get().id();
            scene.tell("SupersedePlan", new PlanSuperseded(id, by, scene.words().reason(), day(scene)));
        }
    }

    private @Nullable LocalDate day(Scene scene) {
        LocalDate day = scene.lately(last);
        last = day == null ? scene.today() : day;
        return day;
    }
}
