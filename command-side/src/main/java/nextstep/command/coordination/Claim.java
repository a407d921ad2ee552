package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.events.coordination.RoleKind;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** What someone states about a role, word for word. */
record Claim(
        Word word,
        RoleKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Prose note,
        @Nullable Source source) {

    /** Whose word it is. */
    enum Word {
        /** Someone's who suggests it. */
        PROPOSED,
        /** A source's. */
        REPORTED,
        /** The group's own. */
        OWN
    }

    /** Since when it holds when it is stated on that day. */
    LocalDate startStatedOn(LocalDate day) {
        return from == null ? day : from;
    }
}
