package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nextstep.events.groups.GroupId;

/** What happens besides roles, on a day: where there are plans, and when a group last said something of its own. */
interface Activity {
    /** Where plans are being worked on. */
    Set<Place> places();

    /** The day of a group's newest word on its plans and steps for an initiative in a context. */
    Optional<LocalDate> lastWord(Place place, GroupId group);
}
