package nextstep.events.conversations;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a conversation. */
public sealed interface ConversationEvent extends Fact {
    ConversationId conversation();

    @Override
    default ConversationId stream() {
        return conversation();
    }

    /** A conversation takes place; {@code lightningTalkMinutes} is empty or the shortest and longest talk. */
    @Revision("1")
    @JsonTypeName("conversations.ConversationAnnounced")
    record ConversationAnnounced(
            ConversationId conversation,
            Title title,
            Focus focus,
            List<Sitting> sittings,
            List<Language> interpretation,
            @Nullable LocalDate registrationUntil,
            @Nullable Prose question,
            List<Integer> lightningTalkMinutes,
            Source source)
            implements ConversationEvent {}

    /** A source gives a figure, in its own words. Other sources may give another: none is picked. */
    @Revision("1")
    @JsonTypeName("conversations.FigureReported")
    record FigureReported(ConversationId conversation, Title what, Title value, Source source)
            implements ConversationEvent {}

    /** A source sums up what it saw. */
    @Revision("1")
    @JsonTypeName("conversations.FindingReported")
    record FindingReported(ConversationId conversation, Prose statement, Source source) implements ConversationEvent {}

    /** What it decided. */
    @Revision("1")
    @JsonTypeName("conversations.OutcomePublished")
    record OutcomePublished(
            ConversationId conversation,
            Prose summary,
            @Nullable Prose caveat,
            List<Theme> themes,
            @Nullable LocalDate on,
            Source source)
            implements ConversationEvent {}
}
