package nextstep.command.people;

import nextstep.command.known.KnownPeople;
import nextstep.events.people.PersonId;
import nextstep.web.people.Accounts;
import nextstep.web.people.Operator;
import org.springframework.stereotype.Component;

/** Known is who has an account here; whose name was removed is nobody any more, and the operator acts by the command line alone. */
@Component
class PeopleWithAnAccount implements KnownPeople {
    private final Accounts accounts;

    PeopleWithAnAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean has(PersonId person) {
        return accounts.names()
                .person(person)
                .filter(known -> !known.vanished() && !Operator.is(person))
                .isPresent();
    }
}
