package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;

/** Coordination roles: a bounded number of them, all begun in the first third, each then told on and on. */
final class RoleStrand implements Strand {
    private final List<RoleLife> lives = new ArrayList<>();
    private int begun;

    RoleStrand(List<Cell> cells, Dice dice) {
        for (Cell cell : cells) {
            List<RoleLife> together = new ArrayList<>();
            cell.groups().forEach(group -> together.add(new RoleLife(cell, group, together)));
            together.forEach(life -> lives.add(lives.isEmpty() ? 0 : dice.below(lives.size()), life));
        }
    }

    @Override
    public void begin(Scene scene) {}

    @Override
    public boolean goOn(Scene scene) {
        long due = (long) lives.size() * Math.min(Scene.WHOLE, scene.passed() * 3 + Scene.WHOLE / 20) / Scene.WHOLE;
        if (begun < due) {
            lives.get(begun++).goOn(scene);
        } else {
            lives.get(scene.dice().below(begun)).goOn(scene);
        }
        return true;
    }
}
