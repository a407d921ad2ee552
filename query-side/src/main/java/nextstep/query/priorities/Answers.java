package nextstep.query.priorities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.RoundId;

/** What stands on a day. Of everything a group said in a round by that day, in the order recorded, the last word counts. */
final class Answers {
    private Answers() {}

    /** The answers that stand; a group that took its answer back has none. */
    static List<Answer> standing(Collection<Answer> all, LocalDate day) {
        record Whose(RoundId round, GroupId group) {}
        Map<Whose, Answer> last = new LinkedHashMap<>();
        for (Answer answer : all) { // revisions of one group follow each other
            if (!answer.day().isAfter(day)) {
                last.put(new Whose(answer.round(), answer.respondent()), answer);
            }
        }
        return last.values().stream()
                .filter(answer -> answer.kind() != AnswerKind.WITHDRAWN)
                .toList();
    }
}
