package nextstep.web.people;

import nextstep.events.people.PersonId;

/** Who acts in a request. */
public record Actor(PersonId person) {}
