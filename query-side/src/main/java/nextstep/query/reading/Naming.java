package nextstep.query.reading;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** How a feature calls the things of one kind. */
public interface Naming {
    /** The kind that its ids begin with: {@code group}. */
    String kind();

    /** What each is called at a moment, for a reader of these languages; null for what is not known then. */
    Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages);

    /** The same where things have no names of their own and are told by those of others: a role by whose it is, and for what. */
    default Optional<Content> inWords(StreamId id, boolean linked, Here here, Names names) {
        return Optional.empty();
    }
}
