package nextstep.command.priorities;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** An answer is revised or withdrawn on the day it was given or later. */
record AChangeIsNotDatedBeforeTheAnswer(
        @Nullable LocalDate answered, @Nullable LocalDate changed) implements Rule {
    @Override
    public boolean holds() {
        return answered == null || changed == null || !changed.isBefore(answered);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "changed-before-answered",
                "The group answered on $1; it does not change that answer on $2.",
                "on",
                Objects.requireNonNull(answered),
                Objects.requireNonNull(changed));
    }
}
