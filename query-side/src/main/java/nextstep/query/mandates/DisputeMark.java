package nextstep.query.mandates;

import java.time.LocalDate;
import nextstep.events.mandates.DisputeId;
import nextstep.web.Pages;

/**
 * Beside what is disputed: that it is, and where the dispute is told.
 *
 * @param state open or answered, because what is over marks nothing
 */
public record DisputeMark(DisputeId id, String path, DisputeState state, LocalDate raisedOn) {
    static DisputeMark of(DisputeSeen seen, LocalDate day) {
        boolean answered =
                seen.answers().stream().anyMatch(answer -> !answer.on().isAfter(day));
        return new DisputeMark(
                seen.dispute(),
                Pages.of(seen.dispute()),
                answered ? DisputeState.ANSWERED : DisputeState.OPEN,
                seen.raisedOn());
    }
}
