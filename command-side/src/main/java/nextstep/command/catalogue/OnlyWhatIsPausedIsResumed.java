package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** Work that does not rest is not taken up again. */
record OnlyWhatIsPausedIsResumed(InitiativeId initiative, boolean paused) implements Rule {
    @Override
    public boolean holds() {
        return paused;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "not-paused", "This initiative is not paused, so there is nothing to resume.", initiative.value());
    }
}
