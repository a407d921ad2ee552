package nextstep.query.reading;

import java.time.LocalDate;
import java.util.List;
import nextstep.query.views.Snapshot;

/** What a feature has to tell on the front page. */
public interface Happenings {
    /** What moved from one day until the day asked about. */
    default List<Happening> moved(Snapshot snapshot, Moment moment, LocalDate from) {
        return List.of();
    }

    /** What is on hold on the day, and why. */
    default List<Happening> onHold(Snapshot snapshot, Moment moment) {
        return List.of();
    }

    /** Where help is sought on the day. */
    default List<Happening> helpSought(Snapshot snapshot, Moment moment) {
        return List.of();
    }
}
