package nextstep.command.coordination;

import java.util.Optional;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.coordination.RoleId;
import nextstep.events.values.Sentence;

/** Claims by one word do not overlap with different kinds, unless a later one succeeds an open one. */
record ClaimsByOneWordDoNotContradict(RoleId role, Optional<Held> against) implements Rule {
    @Override
    public boolean holds() {
        return against.filter(one -> one.fate() != Held.Fate.ENDED).isEmpty();
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict("role-periods-overlap", said(against.orElseThrow()), role.value());
    }

    private static Sentence said(Held other) {
        return switch (other.stated().kind()) {
            case ACTIVE_COORDINATOR ->
                Sentence.of(
                        "For some of this time it is stated already that the group coordinates, since $1; end that first, or"
                                + " state another period.",
                        other.start());
            case SUPPORTING ->
                Sentence.of(
                        "For some of this time it is stated already that the group supports, since $1; end that first, or state"
                                + " another period.",
                        other.start());
            case NOT_INVOLVED ->
                Sentence.of(
                        "For some of this time it is stated already that the group is not involved, since $1; end that first,"
                                + " or state another period.",
                        other.start());
        };
    }
}
