package nextstep.command.priorities;

import static nextstep.command.SmallWorld.CONVERSATION;

import java.time.LocalDate;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Title;

/** The round these stories are about. */
final class Rounds {
    static final RoundId ROUND = new RoundId("2026");
    static final Title TITLE = new Title("What matters in 2026?");
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private Rounds() {}

    static RoundOpened opened() {
        return new RoundOpened(ROUND, TITLE, MAY, MAY.plusDays(30), CONVERSATION, null);
    }
}
