package nextstep.command.groups;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.values.Evidence;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** The status of a hub is stated with evidence or with the source where it was read. */
record AHubStatusRestsOnSomething(
        List<Evidence> evidence, @Nullable Source source) implements Rule {
    @Override
    public boolean holds() {
        return !evidence.isEmpty() || source != null;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-evidence", "Say what this status rests on: evidence, or the source that states it.", "evidence");
    }
}
