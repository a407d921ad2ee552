package nextstep.command.history;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;

/** What was taken back, or decided anew, since is not taken back again. */
record WhatWasDecidedAnewIsNotUndone(long position, Optional<Long> later) implements Rule {
    @Override
    public boolean holds() {
        return later.isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "decided-anew",
                "What was decided at position $1 was decided anew at position $2. Look there first.",
                Long.toString(position),
                position,
                later.orElseThrow());
    }
}
