package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nextstep.events.coordination.RoleKind;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.implementation.Work;
import nextstep.query.reading.Happening;
import nextstep.query.reading.Happenings;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** Roles tell who began and ceased to coordinate, and where work goes on that nobody coordinates. */
@Component
final class CoordinationHappenings implements Happenings {
    @Override
    public List<Happening> moved(Snapshot snapshot, Moment moment, LocalDate from) {
        List<Happening> moved = new ArrayList<>();
        for (RolePeriod role : new Roles(snapshot, moment).periods()) {
            if (role.kind() == RoleKind.NOT_INVOLVED || !role.standing().holds()) {
                continue;
            }
            boolean coordinates = role.kind() == RoleKind.ACTIVE_COORDINATOR;
            if (role.sinceStated() && isWithin(role.since(), from, moment)) {
                moved.add(told(role.since(), coordinates ? "happened-coordinates" : "happened-supports", role));
            }
            LocalDate until = role.until();
            if (until != null && isWithin(until, from, moment)) {
                moved.add(
                        told(until, coordinates ? "happened-coordinates-no-more" : "happened-supports-no-more", role));
            }
        }
        return moved;
    }

    @Override
    public List<Happening> helpSought(Snapshot snapshot, Moment moment) {
        InitiativesGoingOn goingOn = new InitiativesGoingOn(new Catalogue(snapshot, moment, List.of()).initiatives());
        Activity activity = new PlanActivity(new Work(snapshot, moment).plans());
        List<RolePeriod> roles = new Roles(snapshot, moment).periods();
        return new Gaps(goingOn.ids(), roles, activity, moment.on())
                .all().stream()
                        .filter(gap -> gap.kind() == GapKind.NO_COORDINATOR_IN_CONTEXT)
                        .flatMap(gap -> java.util.stream.Stream.ofNullable(gap.context())
                                .map(context -> new Happening(
                                        moment.on(),
                                        "sought-coordinator",
                                        gap.initiative(),
                                        List.of(gap.initiative(), context))))
                        .toList();
    }

    private static Happening told(LocalDate on, String message, RolePeriod role) {
        return new Happening(on, message, role.initiative(), List.of(role.holder(), role.initiative(), role.context()));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, Moment moment) {
        return !day.isBefore(from) && !day.isAfter(moment.on());
    }
}
