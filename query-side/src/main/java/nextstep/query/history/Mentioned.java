package nextstep.query.history;

import nextstep.query.views.Row;
import nextstep.query.views.View;

/** A thing is spoken of in the stream of another, by the fact at this position. */
record Mentioned(String thing, String stream, long position) implements Row<Mentioned> {
    static final View<Mentioned, Mentioned> VIEW = View.index("history_mentions", Mentioned.class, Mentioned.class);

    @Override
    public Mentioned key() {
        return this;
    }
}
