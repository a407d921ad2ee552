package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** An initiative with its numbers in both official schemes. */
record Initiative(
        InitiativeId initiative,
        RecommendationId recommendation,
        List<Integer> numbers2020,
        List<Integer> numbers2022,
        @Nullable LocalDate adoptedOn,
        Source source)
        implements Row<InitiativeId> {
    static final View<InitiativeId, Initiative> VIEW =
            new View<>("catalogue_initiatives", InitiativeId.class, Initiative.class);

    @Override
    public InitiativeId key() {
        return initiative;
    }

    Initiative numbered(Numbering numbering) {
        return numbering.scheme().equals("2020")
                ? new Initiative(initiative, recommendation, numbering.numbers(), numbers2022, adoptedOn, source)
                : new Initiative(initiative, recommendation, numbers2020, numbering.numbers(), adoptedOn, source);
    }

    List<Numbering> numberings() {
        return List.of(new Numbering("2020", numbers2020), new Numbering("2022", numbers2022));
    }
}
