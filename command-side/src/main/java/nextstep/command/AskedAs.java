package nextstep.command;

/** A command that may be asked for by whoever may ask for another one, depending on what it says. */
public interface AskedAs {

    /** The command on whose right it is asked for. */
    Command askedAs();
}
