package nextstep.benchmarks.history;

import java.util.List;

/** All strands of a history together, and how often each is told on. */
final class Strands {
    private static final int PLANS_AT_10_000 = 120;
    private static final double PLANS_PER_DECADE = 3;
    private static final int ROUNDS_AT_10_000 = 6;
    private static final int ROUNDS_PER_DECADE = 6;

    private final GroupStrand groups;
    private final CatalogueStrand catalogue;
    private final ConversationStrand conversations;
    private final RoundStrand rounds;
    private final RoleStrand roles;
    private final PlanStrand plans;

    Strands(World world, Dice dice, long size) {
        Catalogue known = Catalogue.known();
        List<Body> bodies = Bodies.of(world);
        List<Cell> cells = Cell.of(known, world, bodies, dice);
        double decades = Math.max(0, StrictMath.log10(size / 10_000.0));
        groups = new GroupStrand(world, bodies);
        conversations = new ConversationStrand(known);
        catalogue = new CatalogueStrand(known, conversations);
        rounds = new RoundStrand(bodies, known, conversations, ROUNDS_AT_10_000 + (int) (ROUNDS_PER_DECADE * decades));
        roles = new RoleStrand(cells, dice);
        plans = new PlanStrand(cells, (int) (PLANS_AT_10_000 * StrictMath.pow(PLANS_PER_DECADE, decades)));
    }

    void begin(Scene scene) {
        List.of(groups, catalogue, conversations, rounds, roles, plans).forEach(strand -> strand.begin(scene));
    }

    void goOn(Scene scene) {
        if (!chosen(scene.dice().below(1000)).goOn(scene)) {
            plans.goOn(scene);
        }
    }

    private Strand chosen(int throwOf1000) {
        if (throwOf1000 < 30) {
            return catalogue;
        } else if (throwOf1000 < 70) {
            return groups;
        } else if (throwOf1000 < 75) {
            return conversations;
        } else if (throwOf1000 < 175) {
            return rounds;
        } else if (throwOf1000 < 430) {
            return roles;
        }
        return plans;
    }
}
