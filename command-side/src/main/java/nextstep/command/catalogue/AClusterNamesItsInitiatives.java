package nextstep.command.catalogue;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** A cluster consists of initiatives: one at least, each named once. */
record AClusterNamesItsInitiatives(List<InitiativeId> initiatives) implements Rule {
    @Override
    public boolean holds() {
        return !initiatives.isEmpty() && initiatives.stream().distinct().count() == initiatives.size();
    }

    @Override
    public Refusal refusal() {
        return initiatives.isEmpty()
                ? Refusal.unprocessable(
                        "empty-cluster",
                        "A cluster has at least one initiative; to end it, dissolve it.",
                        "initiatives")
                : Refusal.unprocessable("named-twice", "Name each initiative once.", "initiatives");
    }
}
