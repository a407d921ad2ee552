package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** A paused initiative is not paused again. */
record OnlyWhatRunsIsPaused(InitiativeId initiative, boolean paused) implements Rule {
    @Override
    public boolean holds() {
        return !paused;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "already-paused", "This initiative is paused already; resume it first.", initiative.value());
    }
}
