package nextstep.events.priorities;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import nextstep.events.Fact;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a call for priorities. */
public sealed interface RoundEvent extends Fact {
    RoundId round();

    @Override
    default RoundId stream() {
        return round();
    }

    /** Groups may answer from {@code opens} to {@code closes}, both days included. */
    @Revision("1")
    @JsonTypeName("priorities.RoundOpened")
    record RoundOpened(
            RoundId round,
            Title title,
            LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable ConversationId conversation,
            @Nullable Source source)
            implements RoundEvent {}

    /** Groups may answer until this day. */
    @Revision("1")
    @JsonTypeName("priorities.RoundExtended")
    record RoundExtended(RoundId round, LocalDate closes, Prose reason) implements RoundEvent {}

    /** Groups may answer no more. */
    @Revision("1")
    @JsonTypeName("priorities.RoundClosed")
    record RoundClosed(
            RoundId round, LocalDate on, @Nullable Prose reason) implements RoundEvent {}
}
