package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.people.PersonId;

/** A mandate is given to somebody who signed in here or was let in, and has not left for good. */
record AMandateIsGivenToSomebodyKnown(PersonId person, boolean known) implements Rule {
    @Override
    public boolean holds() {
        return known;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unknown(
                "unknown-person",
                "Nobody known here has the id $1. Let them in by a link, or let them sign in, then give the mandate.",
                "person",
                person);
    }
}
