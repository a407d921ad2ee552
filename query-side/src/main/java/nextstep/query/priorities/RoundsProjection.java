package nextstep.query.priorities;

import nextstep.events.log.Recorded;
import nextstep.events.priorities.RoundEvent;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Keeps the calls for priorities. */
final class RoundsProjection {
    private final Rows<RoundId, Round> rounds;

    RoundsProjection(Fold fold) {
        rounds = fold.view(Round.VIEW);
        fold.on(RoundEvent.class, this::on);
    }

    private void on(RoundEvent event, Recorded at) {
        switch (event) {
            case RoundOpened e ->
                rounds.begin(new Round(
                        e.round(), e.title(), e.opens(), e.closes(), 0, null, null, e.conversation(), e.source()));
            case RoundExtended e ->
                rounds.current(e.round()).ifPresent(round -> rounds.begin(round.extended(e.closes(), e.reason())));
            case RoundClosed e ->
                rounds.current(e.round()).ifPresent(round -> rounds.begin(round.closed(e.on(), e.reason())));
        }
    }
}
