package nextstep.query.views;

/**
 * A row of a view: a record whose first components are its key. Rows of one key succeed each other; none is ever changed.
 *
 * @param <K> the key: the first component itself, or a record of the first components with the same names
 */
public interface Row<K> {
    K key();
}
