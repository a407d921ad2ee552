package nextstep.command.implementation;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** What comes later in the life of a step is not dated before what came earlier, where both are. */
record DaysFollowEachOther(
        String earlier,
        @Nullable LocalDate before,
        @Nullable LocalDate after) implements Rule {
    @Override
    public boolean holds() {
        return before == null || after == null || !after.isBefore(before);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "dates-out-of-order",
                "It was " + earlier + " on " + before + "; this did not happen before, on " + after + ".",
                "on");
    }
}
