package nextstep.query.priorities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import nextstep.query.views.Effective;
import nextstep.query.views.Fold;
import nextstep.query.views.Rows;
import org.jspecify.annotations.Nullable;

/** Keeps everything that each group said in each round. */
final class PrioritiesProjection {
    private final Rows<AnswerKey, Answer> answers;

    PrioritiesProjection(Fold fold) {
        answers = fold.view(Answer.VIEW);
        fold.on(PrioritiesEvent.class, this::on);
    }

    private void on(PrioritiesEvent event, Recorded at) {
        switch (event) {
            case PrioritiesSubmitted e ->
                say(e.priorities(), AnswerKind.SUBMITTED, e.picks(), e.basis(), null, e.on(), at);
            case PrioritiesRevised e ->
                say(e.priorities(), AnswerKind.REVISED, e.picks(), e.basis(), e.reason(), e.on(), at);
            case PrioritiesWithdrawn e ->
                say(e.priorities(), AnswerKind.WITHDRAWN, List.of(), null, e.reason(), e.on(), at);
        }
    }

    private void say(
            PrioritiesId priorities,
            AnswerKind kind,
            List<Pick> picks,
            @Nullable DecisionBasis basis,
            @Nullable Prose reason,
            @Nullable LocalDate on,
            Recorded at) {
        String[] parts = priorities.key().split("/", 2);
        AnswerKey next = next(new RoundId(parts[0]), new GroupId(parts[1]));
        answers.begin(new Answer(
                next.round(),
                next.respondent(),
                next.revision(),
                kind,
                picks,
                basis == null ? null : basis.howDecided().text(),
                basis == null ? null : basis.participants(),
                basis == null ? null : basis.link(),
                reason == null ? null : reason.text(),
                Effective.day(on, at),
                at.position(),
                at.by().map(PersonId::value).orElse(null)));
    }

    private AnswerKey next(RoundId round, GroupId group) {
        AnswerKey key = new AnswerKey(round, group, 1);
        Optional<Answer> said = answers.current(key);
        while (said.isPresent()) {
            key = new AnswerKey(round, group, key.revision() + 1);
            said = answers.current(key);
        }
        return key;
    }
}
