package nextstep.command.coordination;

import java.time.LocalDate;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
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

    static Claim of(RoleProposed e) {
        return new Claim(Word.PROPOSED, e.kind(), e.from(), e.to(), e.rationale(), e.source());
    }

    static Claim of(RoleReported e) {
        return new Claim(Word.REPORTED, e.kind(), e.from(), e.to(), e.note(), e.source());
    }

    static Claim of(RoleDeclared e) {
        return new Claim(Word.OWN, e.kind(), e.from(), e.to(), e.note(), e.source());
    }

    static Claim of(RoleTakenOver e) {
        return new Claim(Word.OWN, e.kind(), e.on(), null, null, null);
    }

    Claim by(Word other) {
        return new Claim(other, kind, from, to, note, source);
    }

    /** Since when it holds when it is stated on that day. */
    LocalDate startStatedOn(LocalDate day) {
        return from == null ? day : from;
    }
}
