package nextstep.command.history;

import nextstep.command.Refusal;
import nextstep.command.Rule;

/** Only what people wrote freely is suppressed: titles, reasons, sources, evidence. What was decided stays. */
record OnlyTextsAreSuppressed(long position, boolean some) implements Rule {
    @Override
    public boolean holds() {
        return some;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "no-text",
                "Nobody wrote a text in the event at position $1; there is nothing to suppress.",
                Long.toString(position),
                position);
    }
}
