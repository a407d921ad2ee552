package nextstep.command.priorities;

import java.time.LocalDate;
import java.util.Objects;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import org.jspecify.annotations.Nullable;

/** An extended round closes later than it would have. */
record AnExtensionGivesMoreTime(@Nullable LocalDate closes, LocalDate extended) implements Rule {
    @Override
    public boolean holds() {
        return closes == null || extended.isAfter(closes);
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "no-extension",
                "This round already closes on $1; an extension gives a later day. To end it, close it.",
                "closes",
                Objects.requireNonNull(closes));
    }
}
