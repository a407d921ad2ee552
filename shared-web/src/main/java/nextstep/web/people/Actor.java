package nextstep.web.people;

import nextstep.events.people.PersonId;

/**
 * Who acts in a request.
 *
 * @param scope what of all they may do this request may do
 */
public record Actor(PersonId person, Scope scope) {
    /** Somebody who does all they may. */
    public Actor(PersonId person) {
        this(person, Scope.EVERYTHING);
    }
}
