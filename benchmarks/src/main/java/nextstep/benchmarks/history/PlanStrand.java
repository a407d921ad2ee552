package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;

/** Plans: their number grows slowly with the size of the history, and most are made in its first half. */
final class PlanStrand implements Strand {
    private final List<Cell> cells;
    private final int most;
    private final List<PlanLife> open = new ArrayList<>();
    private int made;

    PlanStrand(List<Cell> cells, int most) {
        this.cells = cells;
        this.most = most;
    }

    @Override
    public void begin(Scene scene) {}

    /** Always has something to tell. */
    @Override
    public boolean goOn(Scene scene) {
        long due = (long) most * Math.min(Scene.WHOLE, scene.passed() * 2 + Scene.WHOLE / 20) / Scene.WHOLE;
        if (made < due || open.isEmpty()) {
            make(scene);
            return true;
        }
        PlanLife plan = scene.dice().of(open);
        plan.goOn(scene, () -> make(scene));
        if (plan.over()) {
            open.remove(plan);
        }
        return true;
    }

    private PlanLife make(Scene scene) {
        PlanLife plan = new PlanLife(scene.dice().of(cells), ++made);
        plan.make(scene);
        open.add(plan);
        return plan;
    }
}
