package nextstep.query.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.DisputeEvent;
import nextstep.events.mandates.DisputeEvent.DisputeAnswered;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeEvent.DisputeSettled;
import nextstep.events.mandates.DisputeEvent.DisputeWithdrawn;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;

/** Keeps what is disputed, and what is said of it. */
final class DisputesProjection {
    private final Rows<DisputeSeen.Key, DisputeSeen> disputes;
    private final Rows<DisputeId, SubjectOfDispute> subjects;

    DisputesProjection(Fold fold) {
        disputes = fold.view(DisputeSeen.VIEW);
        subjects = fold.view(SubjectOfDispute.VIEW);
        fold.on(DisputeEvent.class, this::on);
    }

    private void on(DisputeEvent event, Recorded at) {
        LocalDate day = Effective.day(null, at);
        switch (event) {
            case DisputeRaised e -> raised(e, day, at);
            case DisputeAnswered e -> change(e.dispute(), seen -> seen.answered(answer(e, day, at)));
            case DisputeWithdrawn e -> change(e.dispute(), seen -> seen.ended(day, null, e.reason()));
            case DisputeSettled e -> change(e.dispute(), seen -> seen.ended(day, e.outcome(), e.reason()));
        }
    }

    private void raised(DisputeRaised e, LocalDate day, Recorded at) {
        subjects.begin(new SubjectOfDispute(e.dispute(), e.subject()));
        disputes.begin(new DisputeSeen(
                e.subject(),
                e.dispute(),
                e.step(),
                e.position(),
                e.reason(),
                e.evidence(),
                at.by().orElse(null),
                day,
                at.position(),
                List.of(),
                null,
                null,
                null));
    }

    private void change(DisputeId dispute, UnaryOperator<DisputeSeen> change) {
        subjects.current(dispute)
                .flatMap(row -> disputes.current(row.seen()))
                .map(change)
                .ifPresent(disputes::begin);
    }

    private static AnswerGiven answer(DisputeAnswered e, LocalDate day, Recorded at) {
        return new AnswerGiven(
                e.answer().text(),
                e.evidence(),
                day,
                at.position(),
                at.by().map(PersonId::value).orElse(null),
                at.mandate().map(MandateId::value).orElse(null));
    }
}
