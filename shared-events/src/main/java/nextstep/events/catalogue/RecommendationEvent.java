package nextstep.events.catalogue;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import nextstep.events.Fact;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a recommendation. */
public sealed interface RecommendationEvent extends Fact {
    RecommendationId recommendation();

    @Override
    default RecommendationId stream() {
        return recommendation();
    }

    /** The movement adopted a recommendation; {@code number} is the official one, 1 to 10. */
    @Revision("1")
    @JsonTypeName("catalogue.RecommendationAdopted")
    record RecommendationAdopted(
            RecommendationId recommendation,
            int number,
            Language language,
            Title title,
            Standing standing,
            @Nullable LocalDate on,
            Source source)
            implements RecommendationEvent {}

    /** It has this title in this language from now on. */
    @Revision("1")
    @JsonTypeName("catalogue.RecommendationTitled")
    record RecommendationTitled(
            RecommendationId recommendation,
            Language language,
            Title title,
            Standing standing,
            @Nullable Source source) implements RecommendationEvent {}
}
