package nextstep.query.priorities;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nextstep.events.conversations.ConversationId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/**
 * A call for priorities as it is shown.
 *
 * @param closes the last day on which groups may answer
 * @param answered how many groups have an answer that stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RoundShown(
        RoundId id,
        String path,
        Title title,
        RoundState state,
        LocalDate opens,
        @Nullable LocalDate closes,
        int extensions,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        @Nullable ConversationId conversation,
        int answered,
        @Nullable Source source) {

    static RoundShown of(Round round, LocalDate day, int answered) {
        return new RoundShown(
                round.round(),
                path(round.round()),
                round.title(),
                round.on(day),
                round.opensOn(),
                round.closes(),
                round.extensions(),
                round.closedOn(),
                round.reason(),
                round.conversation(),
                answered,
                round.source());
    }

    static String path(RoundId round) {
        return "/rounds/" + round.key();
    }
}
