package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Enters a recommendation that the movement adopted, with its official number. */
@Needs(Right.SUPPORT_TEAM)
@Post("/recommendations/{recommendation}/adopt")
public record AdoptRecommendation(
        RecommendationId recommendation,
        int number,
        Language language,
        Title title,
        Standing standing,
        @Nullable LocalDate on,
        Source source)
        implements Command {
    @Override
    public RecommendationId stream() {
        return recommendation;
    }

    RecommendationAdopted asFact() {
        return new RecommendationAdopted(recommendation, number, language, title, standing, on, source);
    }
}
