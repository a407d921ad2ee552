package nextstep.command.lookups;

import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownNumbers;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;

/** The official numbers as they were given last. A number given up by renumbering is free again. */
final class NumbersInTheLog implements KnownNumbers {
    private final Remembered<Integer, RecommendationId> recommendations;
    private final Remembered<Integer, InitiativeId> initiatives;

    NumbersInTheLog(Remembered.Reading log) {
        recommendations = new Remembered<>(log, List.of(RecommendationAdopted.class));
        initiatives = new Remembered<>(log, List.of(InitiativeAdopted.class, InitiativeRenumbered.class));
    }

    @Override
    public Optional<InitiativeId> initiativeNumbered(int number) {
        return initiatives.findNow(number);
    }

    @Override
    public Optional<RecommendationId> recommendationNumbered(int number) {
        return recommendations.find(number);
    }

    void on(Fact fact) {
        if (fact instanceof RecommendationAdopted e) {
            recommendations.put(e.number(), e.recommendation());
        } else if (fact instanceof InitiativeAdopted e) {
            e.numberings().forEach(numbering -> number(e.initiative(), numbering));
        } else if (fact instanceof InitiativeRenumbered e) {
            number(e.initiative(), e.numbering());
        }
    }

    private void number(InitiativeId initiative, Numbering numbering) {
        if (KnownNumbers.areUnshared(numbering)) {
            initiatives.removeAll(initiative);
            numbering.numbers().forEach(number -> initiatives.put(number, initiative));
        }
    }
}
