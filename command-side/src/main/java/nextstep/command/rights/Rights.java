package nextstep.command.rights;

import java.util.Optional;
import nextstep.command.Command;
import nextstep.command.known.KnownPlans;
import nextstep.events.mandates.MandateId;
import nextstep.web.people.Actor;

/** Asked before every command: may this person ask for this? The one place where that is decided. */
public interface Rights {

    /**
     * Lets pass or refuses.
     *
     * @param operation the command, with all it names
     * @return the mandate on which they may; empty where anybody may who signed in
     * @throws nextstep.command.CommandRefused with a sentence that says which mandate is needed and who gives it, or that
     *     what the right depends on is not there
     */
    Optional<MandateId> check(Actor actor, Command operation);

    /**
     * The same for the lines of one table: where plans are known that are not in the log yet, and what rights depend on is
     * looked up once for each subject.
     */
    Rights forATable(KnownPlans plans);
}
