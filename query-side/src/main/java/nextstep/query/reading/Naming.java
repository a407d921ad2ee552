package nextstep.query.reading;

import java.util.List;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** How a feature calls the things of one kind. */
public interface Naming {
    /** The kind that its ids begin with: {@code group}. */
    String kind();

    /** What each is called at a moment, for a reader of these languages; null for what is not known then. */
    Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages);
}
