package nextstep.query.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nextstep.query.reading.Happening;
import nextstep.query.reading.Happenings;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** Initiatives tell what was reached, what was decided about them, and which of them are paused. */
@Component
final class CatalogueHappenings implements Happenings {
    @Override
    public List<Happening> moved(Snapshot snapshot, Moment moment, LocalDate from) {
        List<Happening> moved = new ArrayList<>();
        for (Milestone milestone : snapshot.all(Milestone.VIEW)) {
            if (milestone.stated() && isWithin(milestone.reachedOn(), from, moment)) {
                moved.add(new Happening(
                        milestone.reachedOn(),
                        "happened-milestone",
                        milestone.initiative(),
                        List.of(milestone.initiative(), milestone.what())));
            }
        }
        for (Period period : snapshot.all(Period.VIEW)) {
            if (period.stated() && isWithin(period.since(), from, moment)) {
                String message = "happened-"
                        + period.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
                moved.add(new Happening(period.since(), message, period.initiative(), List.of(period.initiative())));
            }
        }
        return moved;
    }

    @Override
    public List<Happening> onHold(Snapshot snapshot, Moment moment) {
        return snapshot.all(Period.VIEW).stream()
                .filter(period -> period.state() == State.PAUSED && moment.holds(period.since(), period.until()))
                .map(CatalogueHappenings::paused)
                .toList();
    }

    private static Happening paused(Period period) {
        return period.reason() == null
                ? new Happening(period.since(), "hold-initiative", period.initiative(), List.of(period.initiative()))
                : new Happening(
                        period.since(),
                        "hold-initiative-because",
                        period.initiative(),
                        List.of(period.initiative(), period.reason()));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, Moment moment) {
        return !day.isBefore(from) && !day.isAfter(moment.on());
    }
}
