package nextstep.command;

import org.axonframework.commandhandling.CommandExecutionException;

/** A rule said no. The refusal travels as details, because nothing else survives a remote command bus. */
public final class CommandRefused extends CommandExecutionException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public CommandRefused(Refusal refusal) {
        super(refusal.sentence().toString(), null, refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
