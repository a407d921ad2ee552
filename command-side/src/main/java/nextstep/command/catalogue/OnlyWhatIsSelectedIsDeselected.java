package nextstep.command.catalogue;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** A selection that does not stand does not end. */
record OnlyWhatIsSelectedIsDeselected(InitiativeId initiative, boolean selected) implements Rule {
    @Override
    public boolean holds() {
        return selected;
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "not-selected", "This initiative is not selected for global coordination.", initiative.value());
    }
}
