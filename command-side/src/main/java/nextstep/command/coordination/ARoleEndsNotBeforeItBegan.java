package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;

/** A role ends on the day it began or later. */
record ARoleEndsNotBeforeItBegan(LocalDate began, LocalDate ends) implements Rule {
    @Override
    public boolean holds() {
        return !ends.isBefore(began);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "ends-before-it-began", "This role began on $1; it does not end on $2.", "on", began, ends);
    }
}
