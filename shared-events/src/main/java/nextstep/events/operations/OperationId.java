package nextstep.events.operations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nextstep.events.Ids;
import nextstep.events.StreamId;

/** The id of something that is done again and again to look after the tracker: {@code operation:self-check}. */
public record OperationId(@JsonValue String value) implements StreamId {
    public static final OperationId SELF_CHECK = new OperationId("self-check");
    public static final OperationId NEW_VIEWS = new OperationId("new-views");
    public static final OperationId RETRY = new OperationId("retry");
    public static final OperationId BACKUP = new OperationId("backup");
    public static final OperationId RESTORE = new OperationId("restore");
    public static final OperationId MOVE = new OperationId("move");

    @JsonCreator
    public OperationId {
        value = Ids.of("operation", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
