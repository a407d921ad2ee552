package nextstep.command.priorities;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.priorities.Pick;

/** An initiative is picked under the recommendation it belongs to. */
record InitiativesBelongToTheirRecommendation(Pick pick, KnownInitiatives known) implements Rule {
    @Override
    public boolean holds() {
        return stray().isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "initiative-elsewhere",
                "Initiative " + stray().map(InitiativeId::key).orElse("")
                        + " does not belong to recommendation "
                        + pick.recommendation().key() + "; it belongs to "
                        + stray().flatMap(known::recommendationOf)
                                .map(recommendation -> recommendation.key())
                                .orElse("another")
                        + ".",
                "picks");
    }

    private Optional<InitiativeId> stray() {
        return pick.initiatives().stream()
                .filter(initiative -> !known.recommendationOf(initiative)
                        .filter(pick.recommendation()::equals)
                        .isPresent())
                .findFirst();
    }
}
