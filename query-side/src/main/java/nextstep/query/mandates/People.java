package nextstep.query.mandates;

import java.util.List;
import java.util.Optional;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.PersonPart;
import nextstep.query.reading.WithParts;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import nextstep.web.people.Accounts;
import nextstep.web.people.Operator;
import nextstep.web.people.Person;
import org.springframework.stereotype.Component;

/** The people who act here: their name from the accounts, as it is now, everything else from the views at a moment. */
@Component
public final class People {
    private final Accounts accounts;
    private final Mandates mandates;
    private final List<PersonPart> parts;

    People(Accounts accounts, Mandates mandates, List<PersonPart> parts) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.parts = parts;
    }

    /** Empty where nobody known has this id. */
    Optional<WithParts<PersonDetail>> one(PersonId person, Snapshot snapshot, Moment moment) {
        return know(person, snapshot, moment)
                ? Optional.of(WithParts.of(
                        new PersonDetail(person, Pages.of(person), called(person), held(person, snapshot, moment)),
                        person,
                        parts,
                        snapshot,
                        moment))
                : Optional.empty();
    }

    /** Whether somebody has this id who has or had an account, a mandate or a part in the history. */
    public boolean know(PersonId person, Snapshot snapshot, Moment moment) {
        return Operator.is(person)
                || accounts.names().person(person).isPresent()
                || !held(person, snapshot, moment).isEmpty()
                || parts.stream().anyMatch(part -> part.knows(person, snapshot, moment));
    }

    private List<MandateShown> held(PersonId person, Snapshot snapshot, Moment moment) {
        MandateFilter theirs = new MandateFilter(person, null, null, true);
        return mandates.those(theirs.at(moment), snapshot, moment);
    }

    /** Those who have a name here, or whose name has this text in it. */
    List<PersonNamed> named(String text) {
        List<Person> found =
                text.isBlank() ? accounts.names().all() : accounts.names().like(text.strip());
        return found.stream()
                .map(person -> new PersonNamed(person.id(), Pages.of(person.id()), person.shown()))
                .toList();
    }

    /** Whether their name stands in the accounts, so that it can be removed. */
    boolean hasAnAccount(PersonId person) {
        return !Operator.is(person)
                && accounts.names()
                        .person(person)
                        .filter(known -> !known.vanished())
                        .isPresent();
    }

    private String called(PersonId person) {
        return Operator.is(person) ? PersonShown.OPERATOR : accounts.names().shown(person);
    }

    /** Somebody in the list that stewards see. */
    record PersonNamed(PersonId id, String path, String name) {}

    /** All of that list. */
    record PeopleNamed(List<PersonNamed> people) {}
}
