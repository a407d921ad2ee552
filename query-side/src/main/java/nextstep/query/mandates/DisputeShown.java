package nextstep.query.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.Outcome;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Names;
import nextstep.query.views.Snapshot;
import nextstep.web.Pages;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as it stands on the date.
 *
 * @param subjectPath where what is disputed is shown
 * @param stepTitle what the step is called, where one is disputed
 * @param claimants the groups whose claim it is: who speaks for one of them is to answer
 * @param position the position of the fact that is disputed, where it is one
 * @param raisedAt the position of the fact that raises it
 * @param answers those given until the date
 * @param endedOn the day on which it was settled or withdrawn, where that is so on the date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisputeShown(
        DisputeId id,
        String path,
        Subject subject,
        String subjectPath,
        @Nullable StepId step,
        @Nullable Title stepTitle,
        List<GroupId> claimants,
        @Nullable Long position,
        DisputeState state,
        Prose reason,
        List<Evidence> evidence,
        @Nullable PersonShown raisedBy,
        LocalDate raisedOn,
        long raisedAt,
        List<AnswerShown> answers,
        @Nullable LocalDate endedOn,
        @Nullable Outcome outcome,
        @Nullable Prose endReason) {

    static DisputeShown of(
            DisputeSeen seen,
            @Nullable Title stepTitle,
            List<GroupId> claimants,
            Moment moment,
            Map<PersonId, String> names,
            Snapshot snapshot) {
        LocalDate end = seen.endedOn();
        boolean over = end != null && !end.isAfter(moment.on());
        List<AnswerShown> answers = seen.answers().stream()
                .filter(answer -> !answer.on().isAfter(moment.on()))
                .map(answer -> AnswerShown.of(answer, names, snapshot))
                .toList();
        return new DisputeShown(
                seen.dispute(),
                Pages.of(seen.dispute()),
                seen.subject(),
                Pages.of(seen.subject()),
                seen.step(),
                stepTitle,
                claimants,
                seen.aboutPosition(),
                state(seen, over, !answers.isEmpty()),
                seen.reason(),
                seen.evidence(),
                PersonShown.of(seen.raisedBy(), names),
                seen.raisedOn(),
                seen.raisedAt(),
                answers,
                over ? end : null,
                over ? seen.outcome() : null,
                over ? seen.endReason() : null);
    }

    /** What is disputed, in words where no markup can stand. */
    public String inWords(Here here, Names names) {
        return stepTitle == null
                ? names.text(subject)
                : here.text("dispute-step", stepTitle.text(), names.text(subject));
    }

    /** The same on a page, each name in its own language and direction. */
    public Content named(Here here, Names names) {
        Content thing = names.of(subject, false);
        return stepTitle == null ? thing : here.say("dispute-step", here.typed(stepTitle), thing);
    }

    private static DisputeState state(DisputeSeen seen, boolean over, boolean answered) {
        if (over) {
            return seen.outcome() == null ? DisputeState.WITHDRAWN : DisputeState.SETTLED;
        }
        return answered ? DisputeState.ANSWERED : DisputeState.OPEN;
    }

    /**
     * One answer.
     *
     * @param under the mandate on which it was given; theirs who gave it
     * @param at its position in the log
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerShown(
            String answer,
            List<Evidence> evidence,
            LocalDate on,
            long at,
            @Nullable PersonShown by,
            @Nullable OnMandate under) {
        static AnswerShown of(AnswerGiven given, Map<PersonId, String> names, Snapshot snapshot) {
            PersonId by = given.by() == null ? null : new PersonId(given.by());
            return new AnswerShown(
                    given.answer(),
                    given.evidence(),
                    given.on(),
                    given.position(),
                    PersonShown.of(by, names),
                    OnMandate.of(given.under() == null ? null : new MandateId(given.under()), snapshot));
        }
    }
}
