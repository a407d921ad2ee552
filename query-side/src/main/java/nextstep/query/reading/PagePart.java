package nextstep.query.reading;

import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What a feature has for the page of something that belongs to another feature.
 *
 * @param <I> the id of what the page shows
 */
public interface PagePart<I extends StreamId> {
    /** Its name on the page. */
    String name();

    /** The template that shows it; null where it is for programs only. Parts stand in the order of {@link #place}. */
    default @Nullable String template() {
        return null;
    }

    /** Where it stands on the page; the least comes first. */
    default int place() {
        return 100;
    }

    /** It is for those who look at the page, and is made for nobody else. */
    default boolean isForPagesAlone() {
        return false;
    }

    /** What stands there. */
    Object of(I id, Snapshot snapshot, Moment moment);
}
