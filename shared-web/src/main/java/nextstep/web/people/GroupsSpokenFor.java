package nextstep.web.people;

import java.util.Map;
import nextstep.events.people.PersonId;

/** For which groups somebody speaks now: a token of theirs may be made for one of these alone. */
@FunctionalInterface
public interface GroupsSpokenFor {
    /** What the groups are called, by their ids, in their order. */
    Map<String, String> by(PersonId person);
}
