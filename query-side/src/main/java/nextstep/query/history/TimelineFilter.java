package nextstep.query.history;

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
    boolean accepts(Recorded recorded) {
        return recorded.position() > after
                && recorded.position() < before
                && (by == null || recorded.by().filter(by::equals).isPresent())
                && (event == null || isNamed(Entry.nameOf(recorded), event));
    }

    private static boolean isNamed(String name, String asked) {
        return name.equals(asked) || name.startsWith(asked + ".");
    }
}
