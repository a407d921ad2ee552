package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nextstep.events.groups.GroupId;
import nextstep.query.mandates.DisputeShown;

/**
 * What the coordinators of some groups have to do. A step stands in every list that concerns it.
 *
 * @param due open steps due in the next 14 days
 * @param overdue open steps whose day has passed, the oldest first
 * @param blocked steps that cannot go on, with the reason, the longest first
 * @param unconfirmed open steps, plans and roles of which nobody said for too long that they are so
 * @param handOvers roles of others that were offered to these groups
 * @param rolesToConfirm roles proposed or reported for these groups, which they have not answered
 * @param disputes what is disputed of these groups and goes on, the newest first
 */
public record DeskShown(
        List<GroupId> groups,
        List<DeskEntry> due,
        List<DeskEntry> overdue,
        List<DeskEntry> blocked,
        List<DeskEntry> unconfirmed,
        List<DeskEntry> handOvers,
        List<DeskEntry> rolesToConfirm,
        List<DisputeShown> disputes) {
    private static final String STEPS = "/steps/";

    /** The open steps in any of the lists, by plan and step, with their titles. */
    Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        Stream.of(overdue, due, blocked, unconfirmed)
                .flatMap(List::stream)
                .filter(entry -> entry.about() == DeskThing.STEP)
                .forEach(entry ->
                        steps.put(entry.path().substring("/plans/".length()).replace(STEPS, "/"), entry.titled()));
        return steps;
    }

    /** Nothing is to be done. */
    @JsonIgnore
    boolean isClear() {
        return Stream.of(due, overdue, blocked, unconfirmed, handOvers, rolesToConfirm)
                        .allMatch(List::isEmpty)
                && disputes.isEmpty();
    }
}
