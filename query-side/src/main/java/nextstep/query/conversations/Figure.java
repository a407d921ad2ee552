package nextstep.query.conversations;

import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** A figure in its source's own words. Other sources may give another: none is picked. */
record Figure(ConversationId conversation, long toldAt, Title what, Title figure, Source source)
        implements Row<Figure.Key> {
    static final View<Key, Figure> VIEW = new View<>("conversations_figures", Key.class, Figure.class);

    @Override
    public Key key() {
        return new Key(conversation, toldAt);
    }

    record Key(ConversationId conversation, long toldAt) {}
}
