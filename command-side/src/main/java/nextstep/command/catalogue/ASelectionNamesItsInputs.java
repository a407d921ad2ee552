package nextstep.command.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.log.Log;
import org.jspecify.annotations.Nullable;

/**
 * A selection names the position up to which the log was read for it, so that anyone can recompute it. Only a decision
 * older than the log rests on inputs that are not in it.
 */
record ASelectionNamesItsInputs(
        @Nullable Long inputsPosition, @Nullable LocalDate on, Log log) implements Rule {
    @Override
    public boolean holds() {
        return inputsPosition == null ? olderThanTheLog() : inputsPosition >= 0 && inputsPosition < log.size();
    }

    @Override
    public Refusal refusal() {
        return inputsPosition == null
                ? Refusal.unprocessable(
                        "inputs-missing",
                        "Name the position in the log of the last fact this selection rests on.",
                        "inputsPosition")
                : Refusal.unprocessable(
                        "inputs-not-in-the-log",
                        "The log holds $1 facts, counted from 0; name one of their positions.",
                        "inputsPosition",
                        log.size());
    }

    private boolean olderThanTheLog() {
        return on != null
                && log.read(0, 1).stream()
                        .allMatch(first -> on.isBefore(LocalDate.ofInstant(first.recordedAt(), ZoneOffset.UTC)));
    }
}
