package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.InitiativeId;
import org.jspecify.annotations.Nullable;

/** What was superseded, merged or split is not taken up again. What is dated before that day may still be recorded. */
record WhatEndedStaysEnded(
        InitiativeId initiative,
        @Nullable Ending ending,
        @Nullable LocalDate on) implements Rule {
    @Override
    public boolean holds() {
        return ending == null || (on != null && ending.on() != null && on.isBefore(ending.on()));
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "initiative-ended",
                "This initiative was superseded, merged or split; record this for what took its place.",
                initiative.value());
    }

    /** The day on which it ended, where stated. */
    record Ending(@Nullable LocalDate on) {}
}
