package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.catalogue.ShownTitle;
import org.jspecify.annotations.Nullable;

/** How many groups chose something. */
sealed interface Chosen {

    /** {@code quarter}: 1 holds what was chosen most. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChosenInitiative(
            InitiativeId id,
            String path,
            List<Numbering> numberings,
            @Nullable ShownTitle title,
            int groups,
            int quarter)
            implements Chosen {}

    /** Counted once per group. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChosenRecommendation(
            RecommendationId id,
            String path,
            @Nullable Integer number,
            @Nullable ShownTitle title,
            int groups) implements Chosen {}

    /** What the groups of a region or of a kind chose; {@code key} is empty for groups without a region. */
    record ChosenBy(String key, int groups, List<ChosenRecommendation> recommendations) implements Chosen {}
}
