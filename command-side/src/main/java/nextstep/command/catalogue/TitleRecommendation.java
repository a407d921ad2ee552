package nextstep.command.catalogue;

import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Gives a recommendation a title in one language. */
@Needs(Right.SUPPORT_TEAM)
@Post("/recommendations/{recommendation}/title")
public record TitleRecommendation(
        RecommendationId recommendation,
        Language language,
        Title title,
        Standing standing,
        @Nullable Source source) implements Command {
    @Override
    public RecommendationId stream() {
        return recommendation;
    }
}
