package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.KnownNumbers;

/** No two recommendations have one number, and numbers count from 1. */
record ARecommendationHasANumberOfItsOwn(int number, KnownNumbers numbers) implements Rule {
    private static final int MOST = 99;

    @Override
    public boolean holds() {
        return inRange() && numbers.recommendationNumbered(number).isEmpty();
    }

    @Override
    public Refusal refusal() {
        if (!inRange()) {
            return Refusal.unprocessable(
                    "number-out-of-range", "Recommendations are numbered from 1 to $1.", "number", MOST);
        }
        return Refusal.conflict(
                "number-taken", "Another recommendation has number $1; give this one its own.", "number", number);
    }

    private boolean inRange() {
        return number >= 1 && number <= MOST;
    }
}
