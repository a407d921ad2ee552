package nextstep.command.catalogue;

import java.util.Optional;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownConversations;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.log.Log;
import org.jspecify.annotations.Nullable;

/** Whether an initiative is selected for global coordination, and on which grounds. A decision is the fact to record. */
final class Selection {
    private @Nullable InitiativeSelected selected;
    private @Nullable InitiativeDeselected deselected;

    Optional<InitiativeSelected> decide(
            SelectInitiative c, Succession succession, KnownConversations conversations, Log log) {
        InitiativeSelected asked = c.asFact();
        if (asked.equals(selected)) {
            return Optional.empty();
        }
        succession.checkNotEnded(c.initiative(), c.on());
        new AnInitiativeIsSelectedOnce(c.initiative(), selected != null).check();
        if (c.conversation() != null) {
            new OnlyKnownThingsAreNamed(c.conversation(), conversations.has(c.conversation())).check();
        }
        new ASelectionNamesItsInputs(c.inputsPosition(), c.on(), log).check();
        return Optional.of(asked);
    }

    Optional<InitiativeDeselected> decide(DeselectInitiative c) {
        InitiativeDeselected asked = new InitiativeDeselected(c.initiative(), c.reason(), c.on(), c.source());
        if (selected == null && asked.equals(deselected)) {
            return Optional.empty();
        }
        new OnlyWhatIsSelectedIsDeselected(c.initiative(), selected != null).check();
        return Optional.of(asked);
    }

    void evolve(InitiativeSelected e) {
        selected = e;
    }

    void evolve(InitiativeDeselected e) {
        deselected = e;
        selected = null;
    }
}
