package nextstep.query.conversations;

import java.util.List;
import java.util.function.Function;
import nextstep.events.StreamId;
import nextstep.events.conversations.ConversationId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Name;
import nextstep.query.reading.Naming;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Conversations are called by their titles. */
@Component
final class ConversationNaming implements Naming {
    @Override
    public String kind() {
        return "conversation";
    }

    @Override
    public Function<StreamId, @Nullable Name> at(Snapshot snapshot, Moment moment, List<String> languages) {
        return id -> snapshot.one(Conversation.VIEW, new ConversationId(id.value()))
                .map(row -> new Name(row.title().text(), null))
                .orElse(null);
    }
}
