package nextstep.query.mandates;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Keeps for which times who was given what. */
final class MandatesProjection {
    private final Rows<MandateTime.Key, MandateTime> times;

    MandatesProjection(Fold fold) {
        times = fold.view(MandateTime.VIEW);
        fold.on(MandateEvent.class, this::on);
    }

    private void on(MandateEvent event, Recorded at) {
        switch (event) {
            case MandateGiven e -> given(e, at);
            case MandateExtended e -> changeLast(e.mandate(), time -> time.until(e.until()));
            case MandateRevoked e ->
                changeLast(
                        e.mandate(),
                        time -> time.revoked(e.on(), e.reason(), at.by().orElse(null)));
        }
    }

    private void given(MandateGiven e, Recorded at) {
        int number = last(e.mandate()).map(MandateTime::number).orElse(0) + 1;
        times.begin(new MandateTime(
                e.mandate(),
                number,
                e.person(),
                e.kind(),
                e.group(),
                e.from(),
                e.until(),
                e.evidence(),
                e.note(),
                at.by().orElse(null),
                at.mandate().orElse(null),
                at.position(),
                null,
                null));
    }

    private void changeLast(MandateId mandate, UnaryOperator<MandateTime> change) {
        last(mandate).map(change).ifPresent(times::begin);
    }

    private Optional<MandateTime> last(MandateId mandate) {
        return times.last(number -> new MandateTime.Key(mandate, number));
    }
}
