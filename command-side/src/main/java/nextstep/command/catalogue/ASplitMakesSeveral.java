package nextstep.command.catalogue;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;

/** A split goes on as two initiatives or more. */
record ASplitMakesSeveral(List<InitiativeId> into) implements Rule {
    @Override
    public boolean holds() {
        return into.size() >= 2;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "split-into-one", "A split names at least two initiatives; for one, merge or supersede.", "into");
    }
}
