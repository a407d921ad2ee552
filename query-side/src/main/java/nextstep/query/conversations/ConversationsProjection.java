package nextstep.query.conversations;

import nextstep.events.conversations.ConversationEvent;
import nextstep.events.conversations.ConversationEvent.ConversationAnnounced;
import nextstep.events.conversations.ConversationEvent.FigureReported;
import nextstep.events.conversations.ConversationEvent.FindingReported;
import nextstep.events.conversations.ConversationEvent.OutcomePublished;
import nextstep.events.conversations.ConversationId;
import nextstep.events.log.Recorded;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Which conversations there were, and what came of them. */
final class ConversationsProjection {
    private final Rows<ConversationId, Conversation> conversations;
    private final Rows<Figure.Key, Figure> figures;
    private final Rows<Finding.Key, Finding> findings;
    private final Rows<ConversationId, Outcome> outcomes;

    ConversationsProjection(Fold fold) {
        conversations = fold.view(Conversation.VIEW);
        figures = fold.view(Figure.VIEW);
        findings = fold.view(Finding.VIEW);
        outcomes = fold.view(Outcome.VIEW);
        fold.on(ConversationEvent.class, this::on);
    }

    private void on(ConversationEvent event, Recorded at) {
        ConversationId id = event.conversation();
        switch (event) {
            case ConversationAnnounced e ->
                conversations.begin(new Conversation(
                        id,
                        e.title(),
                        e.focus(),
                        e.sittings(),
                        e.interpretation(),
                        e.registrationUntil(),
                        e.question(),
                        e.lightningTalkMinutes(),
                        e.source()));
            case FigureReported e -> figures.begin(new Figure(id, at.position(), e.what(), e.value(), e.source()));
            case FindingReported e -> findings.begin(new Finding(id, at.position(), e.statement(), e.source()));
            case OutcomePublished e ->
                outcomes.begin(new Outcome(
                        id,
                        e.summary(),
                        e.caveat(),
                        e.themes(),
                        Effective.day(e.on(), at),
                        e.on() != null,
                        e.source()));
        }
    }
}
