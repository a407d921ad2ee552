package nextstep.command;

import nextstep.events.StreamId;

/**
 * Something a person asks for. A command is a record; its components are read from the path and the body of the request
 * that {@link Post} names. Who acts is never part of it: that comes from the token.
 */
public interface Command {

    /** The stream it asks to write in; commands for one stream are handled one after the other. */
    StreamId stream();
}
