package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import org.jspecify.annotations.Nullable;

/** Nothing new happens to a group that is no more. What is dated before that day may still be recorded. */
record ADissolvedGroupIsNotChanged(
        @Nullable GroupDissolved dissolved, @Nullable LocalDate on) implements Rule {
    @Override
    public boolean holds() {
        return dissolved == null || (on != null && dissolved.on() != null && on.isBefore(dissolved.on()));
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "group-dissolved",
                "This group is dissolved; only what happened before, with its date, can still be recorded.",
                dissolved == null ? "" : dissolved.group().value());
    }
}
