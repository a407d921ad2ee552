package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.command.known.KnownInitiatives;
import nextstep.command.known.KnownNumbers;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** Facts and lookups that tests of the catalogue begin with: the charter and the council under one recommendation. */
final class Some {
    static final RecommendationId EQUITY = new RecommendationId("equity-in-decision-making");
    static final InitiativeId CHARTER = new InitiativeId("movement-charter");
    static final InitiativeId COUNCIL = new InitiativeId("global-council");
    static final InitiativeId HUBS = new InitiativeId("regional-thematic-hubs");
    static final InitiativeId NOBODY = new InitiativeId("nobody-knows-it");
    static final Source SOURCE = new Source("List of initiatives, 2022");
    static final Prose REASON = new Prose("The vote did not ratify it");
    static final LocalDate DAY = LocalDate.of(2024, 8, 1);
    static final LocalDate DAY_BEFORE = LocalDate.of(2024, 7, 31);

    private Some() {}

    static InitiativeAdopted charter() {
        return initiative(CHARTER, 24, "Movement Charter");
    }

    static InitiativeAdopted initiative(InitiativeId id, int number, String title) {
        return new InitiativeAdopted(
                id,
                EQUITY,
                List.of(new Numbering("2022", List.of(number))),
                Language.ENGLISH,
                new Title(title),
                Standing.OFFICIAL,
                null,
                SOURCE);
    }

    static InitiativePaused paused() {
        return new InitiativePaused(CHARTER, REASON, DAY, SOURCE);
    }

    static InitiativeResumed resumed() {
        return new InitiativeResumed(CHARTER, REASON, DAY, SOURCE);
    }

    static InitiativeSuperseded superseded() {
        return new InitiativeSuperseded(CHARTER, List.of(COUNCIL), REASON, DAY, SOURCE);
    }

    static KnownInitiatives knownInitiatives() {
        return initiative -> initiative.equals(NOBODY) ? Optional.empty() : Optional.of(EQUITY);
    }

    /** The charter has 24 and the council 25 in the scheme of 2022; recommendation 4 is there. */
    static KnownNumbers knownNumbers() {
        return new KnownNumbers() {
            @Override
            public Optional<InitiativeId> initiativeNumbered(int number) {
                return switch (number) {
                    case 24 -> Optional.of(CHARTER);
                    case 25 -> Optional.of(COUNCIL);
                    default -> Optional.empty();
                };
            }

            @Override
            public Optional<RecommendationId> recommendationNumbered(int number) {
                return number == 4 ? Optional.of(EQUITY) : Optional.empty();
            }
        };
    }
}
