package nextstep.query.mandates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.Outcome;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A dispute and what was said in it.
 *
 * @param aboutPosition the position of the fact that is disputed, where it is one
 * @param raisedAt the position of the fact that raises it
 * @param endedOn the day on which it was settled or withdrawn
 * @param outcome how it was settled; empty where it was withdrawn, or goes on
 */
record DisputeSeen(
        Subject subject,
        DisputeId dispute,
        @Nullable StepId step,
        @Nullable Long aboutPosition,
        Prose reason,
        List<Evidence> evidence,
        @Nullable PersonId raisedBy,
        LocalDate raisedOn,
        long raisedAt,
        List<AnswerGiven> answers,
        @Nullable LocalDate endedOn,
        @Nullable Outcome outcome,
        @Nullable Prose endReason)
        implements Row<DisputeSeen.Key> {
    static final View<Key, DisputeSeen> VIEW = new View<>("mandates_disputes", Key.class, DisputeSeen.class);

    @Override
    public Key key() {
        return new Key(subject, dispute);
    }

    DisputeSeen answered(AnswerGiven answer) {
        return with(Stream.concat(answers.stream(), Stream.of(answer)).toList(), endedOn, outcome, endReason);
    }

    DisputeSeen ended(LocalDate on, @Nullable Outcome how, @Nullable Prose why) {
        return with(answers, on, how, why);
    }

    private DisputeSeen with(
            List<AnswerGiven> said, @Nullable LocalDate on, @Nullable Outcome how, @Nullable Prose why) {
        return new DisputeSeen(
                subject,
                dispute,
                step,
                aboutPosition,
                reason,
                evidence,
                raisedBy,
                raisedOn,
                raisedAt,
                said,
                on,
                how,
                why);
    }

    record Key(Subject subject, DisputeId dispute) {}
}
