package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.catalogue.ShownTitle;
import nextstep.query.groups.Spread.In;
import org.jspecify.annotations.Nullable;

/** How many groups chose something. */
sealed interface Chosen {
    StreamId id();

    int groups();

    List<In> regions();

    List<In> kinds();

    /** The parameter by which one asks for the groups that chose it. */
    String asked();

    /** {@code quarter}: 1 holds what was chosen most; {@code regions} and {@code kinds}: of which groups. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChosenInitiative(
            InitiativeId id,
            String path,
            List<Numbering> numberings,
            @Nullable ShownTitle title,
            int groups,
            int quarter,
            List<In> regions,
            List<In> kinds)
            implements Chosen {
        @Override
        public String asked() {
            return "initiative";
        }
    }

    /** Counted once per group; {@code regions} and {@code kinds}: of which groups. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChosenRecommendation(
            RecommendationId id,
            String path,
            @Nullable Integer number,
            @Nullable ShownTitle title,
            int groups,
            List<In> regions,
            List<In> kinds)
            implements Chosen {
        @Override
        public String asked() {
            return "recommendation";
        }
    }
}
