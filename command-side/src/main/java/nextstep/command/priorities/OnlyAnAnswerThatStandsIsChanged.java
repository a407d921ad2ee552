package nextstep.command.priorities;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.priorities.PrioritiesId;

/** Only an answer that stands is revised or withdrawn. */
record OnlyAnAnswerThatStandsIsChanged(PrioritiesId priorities, boolean stands) implements Rule {
    @Override
    public boolean holds() {
        return stands;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "priorities-withdrawn", "These priorities were withdrawn; submit them anew.", priorities.value());
    }
}
