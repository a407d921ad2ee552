package nextstep.query.conversations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nextstep.events.conversations.ConversationId;
import nextstep.events.conversations.Sitting;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Conversations at a moment. */
final class Conversations {
    private final Snapshot snapshot;
    private final Moment moment;

    Conversations(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.moment = moment;
    }

    /** All, the first one first; those to come as well. */
    List<ConversationListed> all() {
        return snapshot.all(Conversation.VIEW).stream()
                .sorted(Comparator.comparing(Conversations::firstDay)
                        .thenComparing(row -> row.conversation().value()))
                .map(this::listed)
                .toList();
    }

    Optional<ConversationShown> one(ConversationId id) {
        return snapshot.one(Conversation.VIEW, id).map(this::shown);
    }

    private ConversationShown shown(Conversation row) {
        ConversationId id = row.conversation();
        return new ConversationShown(
                listed(row),
                row.question(),
                row.sittings(),
                row.interpretation(),
                row.registrationUntil(),
                row.lightningTalkMinutes(),
                row.source(),
                snapshot.within(Figure.VIEW, id),
                snapshot.within(Finding.VIEW, id),
                outcome(id).orElse(null));
    }

    private ConversationListed listed(Conversation row) {
        ConversationId id = row.conversation();
        return new ConversationListed(
                id,
                "/conversations/" + id.key(),
                row.title(),
                row.focus(),
                row.sittings().stream().map(Sitting::day).toList(),
                outcome(id).isPresent());
    }

    private Optional<Outcome> outcome(ConversationId id) {
        return snapshot.one(Outcome.VIEW, id).filter(outcome -> moment.holds(outcome.publishedOn(), null));
    }

    private static LocalDate firstDay(Conversation row) {
        return row.sittings().stream()
                .map(Sitting::day)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
