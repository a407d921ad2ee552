package nextstep.events.conversations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of a conversation. */
public record ConversationId(@JsonValue String value) implements StreamId {

    @JsonCreator
    public ConversationId {
        value = Ids.of("conversation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
