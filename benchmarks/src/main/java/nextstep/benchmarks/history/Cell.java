package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;

/** One initiative in one context, and the groups that have to do with it there. */
record Cell(InitiativeId initiative, Context context, List<GroupId> groups) {
    private static final int CONTEXTS = 10;
    private static final int GLOBALLY = 6;
    private static final int LOCALLY = 3;

    /** About ten contexts for each initiative, the global one first: some 1,500 roles in all, whatever the size. */
    static List<Cell> of(Catalogue catalogue, World world, List<Body> bodies, Dice dice) {
        List<Cell> cells = new ArrayList<>();
        List<Context> contexts = world.contexts();
        for (Catalogue.Initiative it : catalogue.initiatives()) {
            List<Context> chosen = new ArrayList<>(List.of(Context.GLOBAL));
            while (chosen.size() < CONTEXTS) {
                Context context = dice.of(contexts);
                if (!chosen.contains(context)) {
                    chosen.add(context);
                }
            }
            chosen.forEach(context -> cells.add(new Cell(it.id(), context, groups(context, bodies, dice))));
        }
        return List.copyOf(cells);
    }

    private static List<GroupId> groups(Context context, List<Body> bodies, Dice dice) {
        boolean global = context.equals(Context.GLOBAL);
        List<GroupId> groups = new ArrayList<>();
        if (global) {
            groups.add(bodies.getFirst().id());
        }
        while (groups.size() < (global ? GLOBALLY : LOCALLY)) {
            GroupId group = dice.of(bodies).id();
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        return List.copyOf(groups);
    }
}
