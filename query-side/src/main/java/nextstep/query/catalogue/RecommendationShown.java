package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** A recommendation as it is shown. */
public record RecommendationShown(
        RecommendationId id,
        String path,
        int number,
        @Nullable ShownTitle title,
        @Nullable LocalDate adoptedOn,
        Source source,
        List<TitleIn> titles,
        List<InitiativeListed> initiatives) {}
