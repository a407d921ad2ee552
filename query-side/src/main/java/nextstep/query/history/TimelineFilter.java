package nextstep.query.history;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of the timeline are asked for.
 *
 * @param after facts at later positions than this one; -1 for all
 * @param before facts at earlier positions than this one
 * @param by recorded by this person
 * @param event of this stored name, or of every name of a feature: {@code implementation.StepBlocked}, {@code implementation}
 */
record TimelineFilter(
        long after,
        long before,
        @Nullable PersonId by,
        @Nullable String event) {
    private static final Set<String> NAMES = Entry.names();

    /** The first words of their names. */
    static final Set<String> FEATURES = NAMES.stream()
            .map(name -> name.substring(0, name.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));

    boolean accepts(Recorded recorded) {
        return recorded.position() > after
                && recorded.position() < before
                && (by == null || recorded.by().filter(by::equals).isPresent())
                && (event == null || isNamed(Entry.nameOf(recorded), event));
    }

    /** Whether there are events of this name, or of this feature. */
    static boolean isKnown(String event) {
        return FEATURES.contains(event) || NAMES.contains(event);
    }

    private static boolean isNamed(String name, String asked) {
        return name.equals(asked) || name.startsWith(asked + ".");
    }
}
