package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** What is selected for global coordination is not selected again with another rationale. */
record AnInitiativeIsSelectedOnce(InitiativeId initiative, boolean selected) implements Rule {
    @Override
    public boolean holds() {
        return !selected;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "already-selected",
                "This initiative is selected already; deselect it before selecting it on other grounds.",
                initiative.value());
    }
}
