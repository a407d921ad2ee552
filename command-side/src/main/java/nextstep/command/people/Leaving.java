package nextstep.command.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Draft;
import nextstep.command.Drafts;
import nextstep.command.known.KnownMandate;
import nextstep.command.lookups.Lookups;
import nextstep.command.mandates.RevokeMandate;
import nextstep.command.rights.Rights;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.web.people.Accounts;
import nextstep.web.people.Actor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Somebody leaves for good: first what they may do ends, all of it in one append, then the name goes. Where the first cannot be,
 * as for the last steward, the name stays. Whoever was cut short between the two asks again. What somebody else gave them meanwhile
 * ends afterwards: once the name is gone nobody gives them anything.
 */
@Component
class Leaving {
    private static final Prose WHY = new Prose("Whoever held this removed their name here.");
    private static final int TRIES = 5;

    private final Accounts accounts;
    private final Lookups lookups;
    private final Drafts drafts;
    private final Rights rights;
    private final Clock clock;

    Leaving(Accounts accounts, Lookups lookups, Drafts drafts, Rights rights, Clock clock) {
        this.accounts = accounts;
        this.lookups = lookups;
        this.drafts = drafts;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Lets a person go.
     *
     * @param actor they themselves, or a steward whom they asked
     * @throws nextstep.command.CommandRefused where the last steward would go
     */
    void of(PersonId person, Actor actor, String request) {
        endMandates(person, actor, request);
        accounts.forget(person);
        endMandates(person, actor, request);
    }

    private void endMandates(PersonId person, Actor actor, String request) {
        for (int tries = 1; ; tries++) {
            try {
                tryOnce(person, actor, request);
                return;
            } catch (ConcurrencyException overtaken) {
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private void tryOnce(PersonId person, Actor actor, String request) {
        Draft draft = drafts.begin();
        Asked asked = new Asked(actor.person(), request, null);
        for (KnownMandate held : held(person)) {
            RevokeMandate end = new RevokeMandate(held.mandate(), WHY, null);
            draft.decide(end, asked.under(rights.check(actor, end).orElse(null)));
        }
        draft.record();
    }

    /** Those that hold now or would one day. */
    private List<KnownMandate> held(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return lookups.mandates().of(person).stream()
                .filter(one -> one.goesBeyond(today))
                .toList();
    }
}
