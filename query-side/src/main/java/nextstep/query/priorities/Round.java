package nextstep.query.priorities;

import java.time.LocalDate;
import nextstep.events.conversations.ConversationId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A call for priorities.
 *
 * @param closes the last day on which groups may answer, after every extension; empty while none is set
 * @param extensions how often it was given more time
 * @param closedOn the day on which it was closed by decision
 * @param reason why it was extended or closed, in the words given last
 */
public record Round(
        RoundId round,
        Title title,
        LocalDate opensOn,
        @Nullable LocalDate closes,
        int extensions,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable ConversationId conversation,
        @Nullable Source source)
        implements Row<RoundId> {
    static final View<RoundId, Round> VIEW = new View<>("priorities_rounds", RoundId.class, Round.class);

    @Override
    public RoundId key() {
        return round;
    }

    Round extended(LocalDate until, Prose why) {
        return new Round(round, title, opensOn, until, extensions + 1, closedOn, why.text(), conversation, source);
    }

    Round closed(LocalDate day, @Nullable Prose why) {
        String words = why == null ? null : why.text();
        return new Round(round, title, opensOn, closes, extensions, day, words, conversation, source);
    }

    /** Whether groups may answer on this day; on the day it was closed they may no more. */
    public RoundState on(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return RoundState.NOT_YET_OPEN;
        }
        boolean over = closes != null && day.isAfter(closes);
        boolean closed = closedOn != null && !day.isBefore(closedOn);
        return over || closed ? RoundState.CLOSED : RoundState.OPEN;
    }
}
