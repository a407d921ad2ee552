package nextstep.command.known;

import nextstep.events.people.PersonId;

/** The people who signed in here or were let in. */
public interface KnownPeople {

    /** Whether somebody has this id, and has not left for good. */
    boolean has(PersonId person);
}
