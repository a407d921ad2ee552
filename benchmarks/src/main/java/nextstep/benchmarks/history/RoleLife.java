package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleConfirmed;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleDeclined;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReaffirmed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import org.jspecify.annotations.Nullable;

/** What happens to the role of one group for one initiative in one context, again and again. */
final class RoleLife {
    private static final LocalDate FIRST = LocalDate.of(2020, 5, 13);

    private final Cell cell;
    private final GroupId group;
    private final RoleId id;
    private final List<RoleLife> together;
    private State state = State.NONE;
    private RoleKind kind = RoleKind.SUPPORTING;
    private LocalDate last = FIRST;
    private @Nullable RoleLife offeredTo;

    /** @param together the lives of all roles for the same initiative in the same context */
    RoleLife(Cell cell, GroupId group, List<RoleLife> together) {
        this.cell = cell;
        this.group = group;
        this.id = RoleId.of(cell.initiative(), cell.context(), group);
        this.together = together;
    }

    void goOn(Scene scene) {
        switch (state) {
            case NONE -> claim(scene);
            case CLAIMED -> answer(scene);
            case HELD -> hold(scene);
            case OFFERED -> answerOffer(scene);
        }
    }

    private void claim(Scene scene) {
        kind = scene.dice().percent(50)
                ? RoleKind.ACTIVE_COORDINATOR
                : scene.dice().percent(80) ? RoleKind.SUPPORTING : RoleKind.NOT_INVOLVED;
        LocalDate from = day(scene);
        int throwOf100 = scene.dice().below(100);
        if (throwOf100 < 30) {
            state = State.CLAIMED;
            scene.tell(
                    "ProposeRole",
                    new RoleProposed(
                            id,
                            cell.initiative(),
                            cell.context(),
                            group,
                            kind,
                            from,
                            null,
                            scene.words().reason(),
                            scene.words().source()));
        } else if (throwOf100 < 50) {
            state = State.CLAIMED;
            scene.tell(
                    "ReportRole",
                    new RoleReported(
                            id,
                            cell.initiative(),
                            cell.context(),
                            group,
                            kind,
                            from,
                            null,
                            scene.words().reason(),
                            scene.words().source()));
        } else {
            state = State.HELD;
            scene.tell(
                    "DeclareRole",
                    new RoleDeclared(
                            id,
                            cell.initiative(),
                            cell.context(),
                            group,
                            kind,
                            from,
                            null,
                            scene.words().reason(),
                            scene.words().source()));
        }
    }

    private void answer(Scene scene) {
        if (scene.dice().percent(75)) {
            state = State.HELD;
            scene.tell(
                    "ConfirmRole",
                    new RoleConfirmed(id, day(scene), scene.words().source()));
        } else {
            state = State.NONE;
            scene.tell("DeclineRole", new RoleDeclined(id, scene.words().reason(), day(scene)));
        }
    }

    private void hold(Scene scene) {
        RoleLife other = scene.dice().of(together);
        int throwOf100 = scene.dice().below(100);
        if (throwOf100 < 70) {
            scene.tell("ReaffirmRole", new RoleReaffirmed(id, day(scene)));
        } else if (throwOf100 < 85 && other.state == State.NONE && kind != RoleKind.NOT_INVOLVED) {
            state = State.OFFERED;
            offeredTo = other;
            scene.tell(
                    "OfferHandOver",
                    new HandOverOffered(id, other.group, scene.words().reason(), day(scene)));
        } else {
            end(scene);
        }
    }

    private void answerOffer(Scene scene) {
        RoleLife other = java.util.Objects.requireNonNull(offeredTo);
        offeredTo = null;
        if (other.state != State.NONE || scene.dice().percent(30)) {
            state = State.HELD;
            scene.tell(
                    "DeclineHandOver",
                    new HandOverDeclined(id, other.group, scene.words().reason(), day(scene)));
        } else {
            state = State.NONE;
            LocalDate on = dayStated(scene, last.isAfter(other.last) ? last : other.last);
            scene.tell("AcceptHandOver", new HandOverAccepted(id, other.group, on));
            other.takeOver(scene, this, on);
        }
    }

    private void takeOver(Scene scene, RoleLife from, LocalDate on) {
        state = State.HELD;
        kind = from.kind;
        last = on;
        scene.tell(
                "TakeOverRole", new RoleTakenOver(id, cell.initiative(), cell.context(), group, kind, from.group, on));
    }

    private void end(Scene scene) {
        state = State.NONE;
        scene.tell("EndRole", new RoleEnded(id, scene.words().reason(), dayStated(scene, last)));
    }

    private @Nullable LocalDate day(Scene scene) {
        LocalDate day = scene.lately(last);
        last = day == null ? scene.today() : day;
        return day;
    }

    private LocalDate dayStated(Scene scene, LocalDate notBefore) {
        last = scene.latelyStated(notBefore);
        return last;
    }

    /** Where the role stands between two facts. */
    private enum State {
        NONE,
        CLAIMED,
        HELD,
        OFFERED
    }
}
