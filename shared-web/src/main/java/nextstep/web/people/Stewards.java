package nextstep.web.people;

import nextstep.events.people.PersonId;

/** Who are the stewards of this tracker now: they let others in, and remove a name when its owner asks them to. */
@FunctionalInterface
public interface Stewards {
    boolean include(PersonId person);
}
