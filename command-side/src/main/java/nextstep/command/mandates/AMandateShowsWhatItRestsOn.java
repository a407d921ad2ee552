package nextstep.command.mandates;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** A mandate rests on evidence, or at least on a note that says why it is given. */
record AMandateShowsWhatItRestsOn(
        List<Evidence> evidence, @Nullable Prose note) implements Rule {
    @Override
    public boolean holds() {
        return note != null || !evidence.isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "mandate-without-basis",
                "Show what the mandate rests on: the minutes of a vote, a letter, a page; or note why it is given.",
                "evidence");
    }
}
