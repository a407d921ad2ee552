package nextstep.query.reading;

import java.util.Comparator;
import java.util.List;
import nextstep.events.StreamId;
import nextstep.events.conversations.ConversationId;
import nextstep.query.views.Snapshot;

/** What a feature knows of things that a conversation led to. */
public interface LedTo {

    /** Them, of whatever day. */
    List<? extends StreamId> by(ConversationId conversation, Snapshot snapshot, Moment moment);

    /** Where they stand among those of other features; the least comes first. */
    int place();

    /** All that it led to, as all features know. */
    static List<StreamId> all(List<LedTo> features, ConversationId conversation, Snapshot snapshot, Moment moment) {
        return features.stream()
                .sorted(Comparator.comparingInt(LedTo::place))
                .<StreamId>flatMap(feature -> feature.by(conversation, snapshot, moment).stream())
                .toList();
    }
}
