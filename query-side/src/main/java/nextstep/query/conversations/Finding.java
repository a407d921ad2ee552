package nextstep.query.conversations;

import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** What a source sums up of a conversation. */
record Finding(ConversationId conversation, long toldAt, Prose statement, Source source) implements Row<Finding.Key> {
    static final View<Key, Finding> VIEW = new View<>("conversations_findings", Key.class, Finding.class);

    @Override
    public Key key() {
        return new Key(conversation, toldAt);
    }

    record Key(ConversationId conversation, long toldAt) {}
}
