package nextstep.query.reading;

import nextstep.events.catalogue.InitiativeId;

/** What a feature has for the page of an initiative. */
public interface InitiativePart extends PagePart<InitiativeId> {}
