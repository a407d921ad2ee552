package nextstep.command.mandates;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Evidence;

/** A mandate rests on evidence. */
record AMandateShowsWhatItRestsOn(List<Evidence> evidence) implements Rule {
    @Override
    public boolean holds() {
        return !evidence.isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "mandate-without-basis",
                "Show what the mandate rests on: the minutes of a vote, a letter, a page.",
                "evidence");
    }
}
