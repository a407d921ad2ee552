package nextstep.command.catalogue;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Adds a title by which an initiative is also known. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/also-known-as")
public record GiveAlternativeTitle(
        InitiativeId initiative,
        Language language,
        Title title,
        @Nullable Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
