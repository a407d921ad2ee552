package nextstep.command.priorities;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.priorities.PrioritiesId;

/** A group that has answered revises its answer rather than giving another. */
record AnAnswerIsGivenOnce(PrioritiesId priorities, boolean answered) implements Rule {
    @Override
    public boolean holds() {
        return !answered;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "priorities-submitted",
                "This group has already answered in this round, otherwise; revise its priorities.",
                priorities.value());
    }
}
