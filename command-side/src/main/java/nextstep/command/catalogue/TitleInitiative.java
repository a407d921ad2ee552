package nextstep.command.catalogue;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Gives an initiative a title in one language. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/title")
public record TitleInitiative(
        InitiativeId initiative,
        Language language,
        Title title,
        Standing standing,
        @Nullable Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
