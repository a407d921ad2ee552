package nextstep.command.founding;

import nextstep.command.Command;

/**
 * One shipped fact: the command that records it, and what it says in its stream, as a path. Stream and path together
 * name it for ever; a fact that is mended in a later release gets another path, so that it is recorded too.
 */
record Shipped(String path, Command command) {
    /** Under this request a shipped fact stands in the log. */
    static final String REQUESTS = "shipped-history/";

    String request() {
        return REQUESTS + stream() + "/" + path;
    }

    String stream() {
        return command.stream().value();
    }
}
