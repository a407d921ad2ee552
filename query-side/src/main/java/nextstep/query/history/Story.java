package nextstep.query.history;

import java.util.LinkedHashSet;
import java.util.Set;
import nextstep.events.log.Recorded;

/**
 * Where a thing's story is told.
 *
 * @param whole the streams of the thing itself and of what belongs to it: everything in them is of the story
 * @param others streams of which only what names the thing is
 * @param names the ids by which it is named there
 */
record Story(Set<String> whole, Set<String> others, Set<String> names) {
    Set<String> streams() {
        Set<String> streams = new LinkedHashSet<>(whole);
        streams.addAll(others);
        return streams;
    }

    boolean tells(Recorded recorded) {
        return whole.contains(recorded.stream())
                || Mentions.in(recorded.fact()).stream().anyMatch(id -> names.contains(id.value()));
    }
}
