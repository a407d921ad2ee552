package nextstep.query.undoing;

import nextstep.query.views.Row;
import nextstep.query.views.View;

/**
 * In a stream, the fact at a position takes back another.
 *
 * @param undone the position of that other
 */
record Undoing(String stream, long position, long undone) implements Row<Undoing.Key> {
    static final View<Key, Undoing> VIEW = View.index("undoing_facts", Key.class, Undoing.class);

    @Override
    public Key key() {
        return new Key(stream, position);
    }

    record Key(String stream, long position) {}
}
