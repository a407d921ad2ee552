package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.catalogue.WhatEndedStaysEnded.Ending;
import nextstep.command.known.KnownInitiatives;
import nextstep.events.catalogue.InitiativeEvent.InitiativeMerged;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSplit;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSuperseded;
import nextstep.events.catalogue.InitiativeId;
import org.jspecify.annotations.Nullable;

/** What took the place of an initiative. A decision is the fact to record, or none where nothing is new. */
final class Succession {
    private @Nullable InitiativeSuperseded superseded;
    private @Nullable InitiativeMerged merged;
    private @Nullable InitiativeSplit split;
    private @Nullable Ending ending;

    /** Refuses what is not dated before its end. */
    void checkNotEnded(InitiativeId initiative, @Nullable LocalDate on) {
        new WhatEndedStaysEnded(initiative, ending, on).check();
    }

    Optional<InitiativeSuperseded> decide(SupersedeInitiative c, KnownInitiatives known) {
        InitiativeSuperseded asked =
                new InitiativeSuperseded(c.initiative(), List.copyOf(c.by()), c.reason(), c.on(), c.source());
        if (asked.equals(superseded)) {
            return Optional.empty();
        }
        givesWayTo("by", c.initiative(), c.by(), known);
        return Optional.of(asked);
    }

    Optional<InitiativeMerged> decide(MergeInitiative c, KnownInitiatives known) {
        InitiativeMerged asked = new InitiativeMerged(c.initiative(), c.into(), c.reason(), c.on(), c.source());
        if (asked.equals(merged)) {
            return Optional.empty();
        }
        givesWayTo("into", c.initiative(), List.of(c.into()), known);
        return Optional.of(asked);
    }

    Optional<InitiativeSplit> decide(SplitInitiative c, KnownInitiatives known) {
        InitiativeSplit asked =
                new InitiativeSplit(c.initiative(), List.copyOf(c.into()), c.reason(), c.on(), c.source());
        if (asked.equals(split)) {
            return Optional.empty();
        }
        new ASplitMakesSeveral(c.into()).check();
        givesWayTo("into", c.initiative(), c.into(), known);
        return Optional.of(asked);
    }

    void evolve(InitiativeSuperseded e) {
        superseded = e;
        ending = new Ending(e.on());
    }

    void evolve(InitiativeMerged e) {
        merged = e;
        ending = new Ending(e.on());
    }

    void evolve(InitiativeSplit e) {
        split = e;
        ending = new Ending(e.on());
    }

    private void givesWayTo(String field, InitiativeId initiative, List<InitiativeId> others, KnownInitiatives known) {
        checkNotEnded(initiative, null);
        new OthersAreNamed(field, initiative, others).check();
        others.forEach(other -> new OnlyKnownThingsAreNamed(other, known.has(other)).check());
    }
}
