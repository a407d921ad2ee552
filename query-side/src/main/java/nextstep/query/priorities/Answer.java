package nextstep.query.priorities;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Link;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * What a group said matters to it: its first answer in a round or a revision.
 *
 * @param picks none where the group took its answer back
 * @param howDecided the mandate behind it; empty where the group took its answer back
 * @param reason why it was revised or taken back
 * @param day the day it speaks of: as stated, else the UTC day it was recorded
 * @param by the opaque id of the person who said it; empty where a machine did
 */
public record Answer(
        RoundId round,
        GroupId respondent,
        int revision,
        AnswerKind kind,
        List<Pick> picks,
        @Nullable String howDecided,
        @Nullable Integer participants,
        @Nullable Link link,
        @Nullable String reason,
        LocalDate day,
        long position,
        @Nullable String by)
        implements Row<AnswerKey> {
    static final View<AnswerKey, Answer> VIEW = new View<>("priorities_answers", AnswerKey.class, Answer.class);

    public Answer {
        picks = List.copyOf(picks);
    }

    @Override
    public AnswerKey key() {
        return new AnswerKey(round, respondent, revision);
    }
}
