package nextstep.command;

import java.util.List;
import nextstep.events.Fact;

/**
 * Decisions taken one after the other over the log, seen by each other and by nobody else, until all are recorded
 * together or dropped. For one thread.
 */
public interface Draft {

    /**
     * Drafts what a command decides: the facts it would record, none where it says nothing new.
     *
     * @throws CommandRefused when a rule says no; what was drafted before stays
     */
    List<Fact> decide(Command command, Asked asked);

    /**
     * Records all that was drafted in one append: all or nothing.
     *
     * @return the position at which all this can be seen
     * @throws org.axonframework.modelling.command.ConcurrencyException when someone wrote in one of the streams meanwhile
     */
    long record();
}
