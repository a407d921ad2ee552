package nextstep.query.coordination;

import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleEvent;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Facts about one group's role for an initiative in a context, as short as tests want them; days may be left open. */
public record RoleFacts(String initiative, String context, String group) {
    private static final Source SOURCE = new Source("Meta-Wiki");
    private static final Prose REASON = new Prose("as decided");

    public static RegionDefined region(String code) {
        return new RegionDefined(new RegionId(code), new Title("Region " + code), SOURCE);
    }

    public static GroupRegistered registered(String code, GroupKind kind, @Nullable String region) {
        return new GroupRegistered(
                new GroupId(code),
                code,
                new Title("Name of " + code),
                Standing.OFFICIAL,
                kind,
                null,
                null,
                region == null ? null : new RegionId(region),
                null,
                null,
                SOURCE);
    }

    public RoleEvent proposed(RoleKind kind, @Nullable String from) {
        return new RoleEvent.RoleProposed(role(), id(), in(), holder(), kind, day(from), null, REASON, null);
    }

    public RoleEvent reported(RoleKind kind, @Nullable String from, @Nullable String to) {
        return new RoleEvent.RoleReported(role(), id(), in(), holder(), kind, day(from), day(to), null, SOURCE);
    }

    public RoleEvent declared(RoleKind kind, @Nullable String from) {
        return new RoleEvent.RoleDeclared(role(), id(), in(), holder(), kind, day(from), null, null, null);
    }

    public RoleEvent confirmed(@Nullable String on) {
        return new RoleEvent.RoleConfirmed(role(), day(on), null);
    }

    public RoleEvent declined(@Nullable String on) {
        return new RoleEvent.RoleDeclined(role(), REASON, day(on));
    }

    public RoleEvent reaffirmed(String on) {
        return new RoleEvent.RoleReaffirmed(role(), day(on));
    }

    public RoleEvent offered(String to) {
        return new RoleEvent.HandOverOffered(role(), new GroupId(to), REASON, null);
    }

    public RoleEvent handedOver(String to, String on) {
        return new RoleEvent.HandOverAccepted(role(), new GroupId(to), LocalDate.parse(on));
    }

    public RoleEvent takenOver(RoleKind kind, String from, String on) {
        return new RoleEvent.RoleTakenOver(role(), id(), in(), holder(), kind, new GroupId(from), LocalDate.parse(on));
    }

    public RoleEvent ended(String on) {
        return new RoleEvent.RoleEnded(role(), REASON, LocalDate.parse(on));
    }

    private RoleId role() {
        return RoleId.of(id(), in(), holder());
    }

    private InitiativeId id() {
        return new InitiativeId(initiative);
    }

    private Context in() {
        return new Context(context);
    }

    private GroupId holder() {
        return new GroupId(group);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
