package nextstep.command.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import nextstep.command.implementation.MakePlan;
import nextstep.command.implementation.StateStep;
import nextstep.command.implementation.StatedState;
import nextstep.command.known.KnownPlans;
import nextstep.events.Ids;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;

/** Lines that say how steps stand. */
final class StepLines {
    private final KnownPlans known;
    private final Map<PlanId, PlanMade> made = new HashMap<>();
    private final Map<String, Long> said = new HashMap<>();

    StepLines(KnownPlans known) {
        this.known = known;
    }

    void bring(List<Line> lines, Bringing bringing) {
        for (Line line : lines) {
            bringing.line(line, commands -> {
                PlanLine plan = PlanLine.of(line);
                StateStep step = step(plan.plan(), line);
                checkSaidOnce(step, line);
                Optional<PlanMade> there = madeAs(plan.plan());
                if (there.isPresent()) {
                    plan.checkAgainst(there.get());
                } else {
                    MakePlan make = plan.make();
                    commands.accept(make);
                    made.put(make.plan(), make.asFact());
                }
                commands.accept(step);
            });
        }
    }

    /** The plans there are, and those that lines before made. */
    Optional<PlanMade> madeAs(PlanId plan) {
        return Optional.ofNullable(made.get(plan)).or(() -> known.madeAs(plan));
    }

    private void checkSaidOnce(StateStep step, Line line) {
        Long before = said.putIfAbsent(step.plan() + " " + step.step(), line.number());
        if (before != null) {
            throw new WrongLine("step", "step-twice", "Line $1 already says how this step stands.", before);
        }
    }

    private static StateStep step(PlanId plan, Line line) {
        Title title = line.need("title", Title::new);
        StepId step = line.maybe("step", StepId::new);
        StatedState state = line.maybe("state", Words::state);
        return new StateStep(
                plan,
                step == null ? idOf(title) : step,
                title,
                line.day("due"),
                line.number("weight"),
                line.maybe("responsible", GroupId::new),
                state == null ? StatedState.PLANNED : state,
                line.day("on"),
                line.maybe("reason", Prose::new),
                Pieces.evidence(line.cells().get("evidence"), line.cells().get("evidence_link")));
    }

    /** The same title has the same id in every table, in whatever script it is written. */
    private static StepId idOf(Title title) {
        String words = Ids.slug(title.text());
        if (!words.isEmpty()) {
            return new StepId(words);
        }
        CRC32 sum = new CRC32();
        sum.update(title.text().getBytes(StandardCharsets.UTF_8));
        return new StepId("step-" + Long.toHexString(sum.getValue()));
    }
}
