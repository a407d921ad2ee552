package nextstep.query.reading;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.StreamId;

/**
 * Something worth telling on the front page, in one sentence.
 *
 * @param on the day it happened, or since which it is so
 * @param message the key of the sentence
 * @param about the thing whose page tells more
 * @param named what stands in the sentence: ids, contexts, titles, texts, numbers
 */
public record Happening(LocalDate on, String message, StreamId about, List<Object> named) {
    public Happening {
        named = List.copyOf(named);
    }
}
