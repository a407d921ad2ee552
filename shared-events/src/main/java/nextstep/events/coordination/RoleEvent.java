package nextstep.events.coordination;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import nextstep.events.Fact;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to the role of one group for one initiative in one context. {@code from} and {@code to} are
 * effective dates, the first day included, the last one not. */
public sealed interface RoleEvent extends Fact {
    RoleId role();

    @Override
    default RoleId stream() {
        return role();
    }

    /** Someone suggests that the group has this role; the group has not spoken. */
    @Revision("1")
    @JsonTypeName("coordination.RoleProposed")
    record RoleProposed(
            RoleId role,
            InitiativeId initiative,
            Context context,
            GroupId group,
            RoleKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Prose rationale,
            @Nullable Source source)
            implements RoleEvent {}

    /** A source states that the group has this role; the group has not spoken. */
    @Revision("1")
    @JsonTypeName("coordination.RoleReported")
    record RoleReported(
            RoleId role,
            InitiativeId initiative,
            Context context,
            GroupId group,
            RoleKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Prose note,
            Source source)
            implements RoleEvent {}

    /** The group itself states that it has this role. */
    @Revision("1")
    @JsonTypeName("coordination.RoleDeclared")
    record RoleDeclared(
            RoleId role,
            InitiativeId initiative,
            Context context,
            GroupId group,
            RoleKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Prose note,
            @Nullable Source source)
            implements RoleEvent {}

    /** The group confirms the role proposed or reported. */
    @Revision("1")
    @JsonTypeName("coordination.RoleConfirmed")
    record RoleConfirmed(
            RoleId role, @Nullable LocalDate on, @Nullable Source source) implements RoleEvent {}

    /** The group does not have the role proposed or reported. */
    @Revision("1")
    @JsonTypeName("coordination.RoleDeclined")
    record RoleDeclined(RoleId role, Prose reason, @Nullable LocalDate on) implements RoleEvent {}

    /** The role is still true. */
    @Revision("1")
    @JsonTypeName("coordination.RoleReaffirmed")
    record RoleReaffirmed(RoleId role, @Nullable LocalDate on) implements RoleEvent {}

    /** The group offers the role to another. */
    @Revision("1")
    @JsonTypeName("coordination.HandOverOffered")
    record HandOverOffered(
            RoleId role, GroupId to, Prose reason, @Nullable LocalDate on) implements RoleEvent {}

    /** The other group does not take the role offered. */
    @Revision("1")
    @JsonTypeName("coordination.HandOverDeclined")
    record HandOverDeclined(
            RoleId role, GroupId to, Prose reason, @Nullable LocalDate on) implements RoleEvent {}

    /** The other group takes the role; this one ends on that day. */
    @Revision("1")
    @JsonTypeName("coordination.HandOverAccepted")
    record HandOverAccepted(RoleId role, GroupId to, LocalDate on) implements RoleEvent {}

    /** The group has the role since that day, handed over by another. */
    @Revision("1")
    @JsonTypeName("coordination.RoleTakenOver")
    record RoleTakenOver(
            RoleId role,
            InitiativeId initiative,
            Context context,
            GroupId group,
            RoleKind kind,
            GroupId from,
            LocalDate on)
            implements RoleEvent {}

    /** The group no longer has the role since that day. */
    @Revision("1")
    @JsonTypeName("coordination.RoleEnded")
    record RoleEnded(RoleId role, Prose reason, LocalDate on) implements RoleEvent {}
}
