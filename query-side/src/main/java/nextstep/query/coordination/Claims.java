package nextstep.query.coordination;

import java.time.LocalDate;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.query.views.Effective;
import org.jspecify.annotations.Nullable;

/** What facts claim of roles, each with its day and who said it. */
final class Claims {
    private Claims() {}

    static Claim of(RoleProposed e, Recorded at) {
        return new Claim(
                e.initiative(),
                e.context(),
                e.group(),
                e.kind(),
                RoleStanding.PROPOSED,
                e.from(),
                e.to(),
                text(e.rationale()),
                e.source(),
                Effective.day(null, at),
                word(RoleChange.PROPOSED, null, e.rationale(), null, at));
    }

    static Claim of(RoleReported e, Recorded at) {
        return new Claim(
                e.initiative(),
                e.context(),
                e.group(),
                e.kind(),
                RoleStanding.REPORTED,
                e.from(),
                e.to(),
                text(e.note()),
                e.source(),
                Effective.day(null, at),
                word(RoleChange.REPORTED, null, e.note(), null, at));
    }

    static Claim of(RoleDeclared e, Recorded at) {
        return new Claim(
                e.initiative(),
                e.context(),
                e.group(),
                e.kind(),
                RoleStanding.DECLARED,
                e.from(),
                e.to(),
                text(e.note()),
                e.source(),
                Effective.day(null, at),
                word(RoleChange.DECLARED, null, e.note(), null, at));
    }

    static Claim of(RoleTakenOver e, Recorded at) {
        return new Claim(
                e.initiative(),
                e.context(),
                e.group(),
                e.kind(),
                RoleStanding.DECLARED,
                e.on(),
                null,
                null,
                null,
                Effective.day(null, at),
                word(RoleChange.TAKEN_OVER, e.on(), null, e.from(), at));
    }

    static RoleSaid word(
            RoleChange what, @Nullable LocalDate on, @Nullable Prose text, @Nullable GroupId other, Recorded at) {
        String by = at.by().map(PersonId::value).orElse(null);
        return new RoleSaid(what, Effective.day(on, at), at.position(), by, text(text), other);
    }

    private static @Nullable String text(@Nullable Prose prose) {
        return prose == null ? null : prose.text();
    }
}
