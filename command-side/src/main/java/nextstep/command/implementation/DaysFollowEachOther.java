package nextstep.command.implementation;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** What comes later in the life of a plan or a step is not dated before what came earlier, where both are. */
record DaysFollowEachOther(
        Earlier earlier,
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
                switch (earlier) {
                    case MADE -> "The plan was made on $1; this did not happen before, on $2.";
                    case PAUSED -> "It was paused on $1; this did not happen before, on $2.";
                    case CONCLUDED -> "It was concluded on $1; this did not happen before, on $2.";
                    case BLOCKED -> "It was blocked on $1; this did not happen before, on $2.";
                    case UNBLOCKED -> "It could go on again on $1; this did not happen before, on $2.";
                    case STARTED -> "It was started on $1; this did not happen before, on $2.";
                    case COMPLETED -> "It was completed on $1; this did not happen before, on $2.";
                    case DROPPED -> "It was dropped on $1; this did not happen before, on $2.";
                },
                "on",
                Objects.requireNonNull(before),
                Objects.requireNonNull(after));
    }

    /** What came earlier. */
    enum Earlier {
        MADE,
        PAUSED,
        CONCLUDED,
        BLOCKED,
        UNBLOCKED,
        STARTED,
        COMPLETED,
        DROPPED
    }
}
