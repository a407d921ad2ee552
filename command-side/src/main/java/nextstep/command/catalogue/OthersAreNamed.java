package nextstep.command.catalogue;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** What takes the place of an initiative is another one, named once. */
record OthersAreNamed(String field, InitiativeId initiative, List<InitiativeId> others) implements Rule {
    @Override
    public boolean holds() {
        return !others.contains(initiative) && others.stream().distinct().count() == others.size();
    }

    @Override
    public Refusal refusal() {
        return others.contains(initiative)
                ? Refusal.unprocessable(
                        "names-itself", "An initiative does not take its own place; name other initiatives.", field)
                : Refusal.unprocessable("named-twice", "Name each initiative once.", field);
    }
}
