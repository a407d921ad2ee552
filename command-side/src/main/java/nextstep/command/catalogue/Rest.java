package nextstep.command.catalogue;

import java.util.Optional;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import org.jspecify.annotations.Nullable;

/** Whether work on an initiative rests. A decision is the fact to record, or none where nothing is new. */
final class Rest {
    private @Nullable InitiativePaused paused;
    private @Nullable InitiativeResumed resumed;

    Optional<InitiativePaused> decide(PauseInitiative c, Succession succession) {
        InitiativePaused asked = new InitiativePaused(c.initiative(), c.reason(), c.on(), c.source());
        if (asked.equals(paused)) {
            return Optional.empty();
        }
        succession.checkNotEnded(c.initiative(), c.on());
        new OnlyWhatRunsIsPaused(c.initiative(), paused != null).check();
        return Optional.of(asked);
    }

    Optional<InitiativeResumed> decide(ResumeInitiative c, Succession succession) {
        InitiativeResumed asked = new InitiativeResumed(c.initiative(), c.reason(), c.on(), c.source());
        if (paused == null && asked.equals(resumed)) {
            return Optional.empty();
        }
        succession.checkNotEnded(c.initiative(), c.on());
        new OnlyWhatIsPausedIsResumed(c.initiative(), paused != null).check();
        return Optional.of(asked);
    }

    void evolve(InitiativePaused e) {
        paused = e;
    }

    void evolve(InitiativeResumed e) {
        resumed = e;
        paused = null;
    }
}
