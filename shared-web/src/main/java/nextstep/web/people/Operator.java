package nextstep.web.people;

import nextstep.events.people.PersonId;

/** Whoever runs the tracker, as they act by its command line: nobody signs in as this person. */
public final class Operator {
    /** What stands beside what they record. */
    public static final PersonId ID = new PersonId("operator");

    private Operator() {}

    public static boolean is(PersonId person) {
        return person.equals(ID);
    }
}
