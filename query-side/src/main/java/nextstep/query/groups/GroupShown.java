package nextstep.query.groups;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * One group's whole state.
 *
 * @param parts the groups that are part of it
 * @param ties what other groups were and are to it
 * @param tiedTo to which groups it was and is something: hubs it is a member of, groups it sponsors or hosts
 */
record GroupShown(
        @JsonUnwrapped GroupListed group,
        @Nullable GroupId partOf,
        List<GroupId> parts,
        @Nullable LocalDate existsFrom,
        @Nullable Prose dissolvedBecause,
        Source source,
        List<NameOf> names,
        List<PlaceOf> places,
        List<Recognition> recognitions,
        List<StatusOf> statuses,
        List<TieShown> ties,
        List<TieShown> tiedTo) {

    /** Where it is counted to at last. */
    Optional<PlaceOf> lastPlace() {
        return places.isEmpty() ? Optional.empty() : Optional.of(places.getLast());
    }
}
