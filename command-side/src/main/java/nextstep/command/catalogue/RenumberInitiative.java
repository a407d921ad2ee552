package nextstep.command.catalogue;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.values.Source;

/** Gives an initiative other numbers in one official scheme. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/renumber")
public record RenumberInitiative(InitiativeId initiative, Numbering numbering, Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
