package nextstep.query.reading;

import java.time.LocalDate;

/**
 * From where a question is answered. Who asks the same from the same point gets the same answer, but for what people are called.
 *
 * @param position facts up to here are seen; -1 before the first
 * @param on the effective date
 * @param edition tells this making of the views from others
 * @param suppressed the position of the last suppression of a text, which takes it out of answers of every position
 */
record Point(long position, LocalDate on, long edition, long suppressed) {
    /** The same question's point once it was read at a moment, which may be later because the views went on. */
    Point reached(Moment moment) {
        return new Point(moment.position(), moment.on(), moment.edition(), suppressed);
    }
}
