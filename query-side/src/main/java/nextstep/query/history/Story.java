package nextstep.query.history;

import java.util.Set;
import nextstep.events.log.Recorded;

/**
 * Where a thing's story is told.
 *
 * @param streams of the thing itself and of what belongs to it
 * @param own the thing's stream; of the others only what mentions the thing belongs to the story, unless {@code whole}
 * @param whole whether everything in the other streams belongs to it, too
 */
record Story(Set<String> streams, String own, boolean whole) {
    boolean tells(Recorded recorded) {
        return whole
                || recorded.stream().equals(own)
                || Mentions.in(recorded.fact()).stream()
                        .anyMatch(id -> id.value().equals(own));
    }
}
