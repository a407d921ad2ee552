package nextstep.command.priorities;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.priorities.Pick;

/** A group picks one to three recommendations. */
record OneToThreeRecommendations(List<Pick> picks) implements Rule {
    private static final int MOST = 3;

    @Override
    public boolean holds() {
        return !picks.isEmpty() && picks.size() <= MOST;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "one-to-three-recommendations",
                "A group picks one to three recommendations, not $1.",
                "picks",
                picks.size());
    }
}
