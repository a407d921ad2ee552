package nextstep.command.conversations;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.conversations.Sitting;

/** Hours begin on their day (UTC) and end later, within a day; or none are stated. */
record HoursLieOnTheirDay(Sitting sitting) implements Rule {
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public boolean holds() {
        if (sitting.start() == null) {
            return sitting.end() == null;
        }
        boolean onItsDay = LocalDate.ofInstant(sitting.start(), ZoneOffset.UTC).equals(sitting.day());
        return onItsDay && (sitting.end() == null || endsSoonAfter());
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "hours-off-their-day",
                "A sitting starts on its day (UTC) and ends later, within 24 hours; an end needs a start.",
                "sittings");
    }

    private boolean endsSoonAfter() {
        Duration length = Duration.between(sitting.start(), sitting.end());
        return length.isPositive() && length.compareTo(LONGEST) <= 0;
    }
}
