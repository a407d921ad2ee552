package nextstep.command.priorities;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.priorities.Pick;
import nextstep.events.values.Sentence;

/** An initiative is picked under the recommendation it belongs to. */
record InitiativesBelongToTheirRecommendation(Pick pick, KnownInitiatives known) implements Rule {
    @Override
    public boolean holds() {
        return stray().isEmpty();
    }

    @Override
    public Refusal refusal() {
        Optional<InitiativeId> stray = stray();
        String initiative = stray.map(InitiativeId::key).orElse("");
        String under = pick.recommendation().key();
        return Refusal.unprocessable(
                "initiative-elsewhere",
                stray.flatMap(known::recommendationOf)
                        .map(other -> Sentence.of(
                                "Initiative $1 does not belong to recommendation $2; it belongs to $3.",
                                initiative,
                                under,
                                other.key()))
                        .orElseGet(() ->
                                Sentence.of("Initiative $1 does not belong to recommendation $2.", initiative, under)),
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
