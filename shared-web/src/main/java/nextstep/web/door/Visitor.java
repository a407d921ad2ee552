package nextstep.web.door;

import nextstep.web.people.Actor;
import nextstep.web.people.Person;

/**
 * Who reads a page, signed in.
 *
 * @param token for the hidden field of every form on the page
 */
public record Visitor(Actor actor, Person person, FormToken token) {}
