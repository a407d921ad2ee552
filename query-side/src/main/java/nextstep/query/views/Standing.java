package nextstep.query.views;

/**
 * Where the views stand.
 *
 * @param position facts up to here are in them; -1 before the first
 * @param edition tells this making of the views from others
 * @param suppressed the position of the last suppression of a text that they know of; -1 where there is none
 */
public record Standing(long position, long edition, long suppressed) {

    /** More is known here, or less is to be shown. */
    boolean isBeyond(Standing before) {
        return position > before.position || suppressed > before.suppressed;
    }
}
