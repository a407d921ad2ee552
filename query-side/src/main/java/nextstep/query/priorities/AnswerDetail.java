package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/** The last word of a group in a round, and everything it said before. */
record AnswerDetail(@JsonUnwrapped AnswerShown answer, List<AnswerShown> revisions, String caveat) {

    static AnswerDetail of(List<AnswerShown> revisions) {
        return new AnswerDetail(revisions.getLast(), revisions, Caveat.TEXT);
    }
}
