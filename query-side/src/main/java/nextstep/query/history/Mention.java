package nextstep.query.history;

import nextstep.events.StreamId;
import nextstep.web.Pages;

/** A thing that a fact speaks of. */
record Mention(String id, String path) {
    static Mention of(StreamId id) {
        return new Mention(id.value(), Pages.of(id));
    }

    /** Its page as it stood right after a fact. */
    String pathAt(long position) {
        return path + "?as-of=" + position;
    }
}
