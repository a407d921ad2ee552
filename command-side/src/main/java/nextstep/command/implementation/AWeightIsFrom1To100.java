package nextstep.command.implementation;

import nextstep.command.Refusal;
import nextstep.command.Rule;

/** The weight of a step is from 1 to 100. */
record AWeightIsFrom1To100(int weight) implements Rule {
    @Override
    public boolean holds() {
        return weight >= 1 && weight <= 100;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable("implausible-weight", "A weight is from 1 to 100, not $1.", "weight", weight);
    }
}
