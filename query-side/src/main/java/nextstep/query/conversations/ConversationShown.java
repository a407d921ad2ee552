package nextstep.query.conversations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.conversations.Sitting;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a conversation.
 *
 * @param registrationUntil the last day on which one can register; empty where none is stated
 * @param figures every figure a source gives, beside each other
 * @param published the outcome, with the caveat that belongs to it; empty while none is published
 */
record ConversationShown(
        @JsonUnwrapped ConversationListed conversation,
        @Nullable Prose question,
        List<Sitting> sittings,
        List<Language> interpretation,
        @Nullable LocalDate registrationUntil,
        List<Integer> lightningTalkMinutes,
        Source source,
        List<Figure> figures,
        List<Finding> findings,
        @Nullable Outcome published) {}
