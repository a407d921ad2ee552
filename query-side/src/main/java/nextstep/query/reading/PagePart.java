package nextstep.query.reading;

import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;

/**
 * What a feature has for the page of something that belongs to another feature.
 *
 * @param <I> the id of what the page shows
 */
public interface PagePart<I extends StreamId> {
    /** Its name on the page. */
    String name();

    /** What stands there. */
    Object of(I id, Snapshot snapshot, Moment moment);
}
