package nextstep.query.priorities;

import java.util.List;
import nextstep.events.conversations.ConversationId;
import nextstep.events.priorities.RoundId;
import nextstep.query.reading.LedTo;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** The rounds that ask what matters because of a conversation. */
@Component
public final class OpenedAt implements LedTo {

    /** The rounds, of whatever day. */
    public static List<RoundId> of(ConversationId conversation, Snapshot snapshot) {
        return snapshot.all(Round.VIEW).stream()
                .filter(round -> conversation.equals(round.conversation()))
                .map(Round::round)
                .toList();
    }

    @Override
    public List<RoundId> by(ConversationId conversation, Snapshot snapshot, Moment moment) {
        return of(conversation, snapshot);
    }

    @Override
    public int place() {
        return 20;
    }
}
