package nextstep.command;

/** Where commands are decided. */
public interface Decisions {
    /**
     * Hands a command to the stream it names and returns when what was decided is durable.
     *
     * @throws CommandRefused when a rule says no
     * @throws org.axonframework.modelling.command.AggregateNotFoundException when there is no such stream
     * @throws org.axonframework.modelling.command.ConflictingAggregateVersionException when the stream has another
     *     version than expected
     */
    Decided decide(Command command, Asked asked);
}
