package nextstep.events.operations;

import com.fasterxml.jackson.annotation.JsonTypeName;
import nextstep.events.Fact;
import org.axonframework.serialization.Revision;

/** What can be done to look after the tracker itself. What is asked for, the process does that keeps the views. */
public sealed interface OperationEvent extends Fact {
    OperationId operation();

    @Override
    default OperationId stream() {
        return operation();
    }

    /** It was asked whether the views are what the log says. */
    @Revision("1")
    @JsonTypeName("operations.SelfCheckAsked")
    record SelfCheckAsked(OperationId operation) implements OperationEvent {}

    /** New views were asked for, made of the log beside those that are read. */
    @Revision("1")
    @JsonTypeName("operations.NewViewsAsked")
    record NewViewsAsked(OperationId operation) implements OperationEvent {}

    /** Views that had stopped at an event were told to try it again. */
    @Revision("1")
    @JsonTypeName("operations.StoppedViewsRetried")
    record StoppedViewsRetried(OperationId operation) implements OperationEvent {}

    /** A copy was made of all that is kept, with so many events of the log in it at least. */
    @Revision("1")
    @JsonTypeName("operations.BackupMade")
    record BackupMade(OperationId operation, long events) implements OperationEvent {}

    /** This history was put back from a copy with so many events in it; what was recorded after the copy was made is lost. */
    @Revision("1")
    @JsonTypeName("operations.HistoryRestored")
    record HistoryRestored(OperationId operation, long events) implements OperationEvent {}

    /** This history was moved here, with so many events, from a log of another kind. */
    @Revision("1")
    @JsonTypeName("operations.HistoryMoved")
    record HistoryMoved(OperationId operation, long events) implements OperationEvent {}
}
