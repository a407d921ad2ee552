package nextstep.query.reading;

import nextstep.events.people.PersonId;
import nextstep.query.views.Snapshot;

/** What a feature has for the page of a person. */
public interface PersonPart extends PagePart<PersonId> {
    /** Whether the feature has heard of them. */
    boolean knows(PersonId person, Snapshot snapshot, Moment moment);
}
