package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Title;
import nextstep.query.mandates.DisputeMark;
import nextstep.query.mandates.SaidBy;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is shown.
 *
 * @param since the day since which it stands so
 * @param reason why it is blocked, dropped or was reopened
 * @param statedBy who said that it stands so
 * @param statedAt the position of the fact that said so
 * @param lastWord the newest day on which something was said of it, confirmations included
 * @param unconfirmedForDays how long nothing was said, when that is too long
 * @param disputed the disputes about it that go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepShown(
        StepId id,
        PlanId plan,
        String path,
        Title title,
        StepState state,
        LocalDate since,
        @Nullable LocalDate due,
        boolean overdue,
        int weight,
        GroupId responsible,
        @Nullable String reason,
        List<Evidence> evidence,
        @Nullable SaidBy statedBy,
        long statedAt,
        LocalDate lastWord,
        @Nullable Long unconfirmedForDays,
        List<DisputeMark> disputed) {

    public static StepShown of(StepSeen seen) {
        Step step = seen.step();
        StepSaid decided = seen.on().decided();
        return new StepShown(
                step.step(),
                step.plan(),
                path(step),
                step.title(),
                seen.on().state(),
                decided.on(),
                seen.due(),
                seen.isOverdue(),
                step.weight(),
                seen.responsible(),
                decided.text(),
                decided.evidence(),
                SaidBy.of(decided.by()),
                decided.position(),
                seen.lastWord(),
                PlanListed.orNull(seen.unconfirmedFor()),
                seen.plan().disputed(step.step()));
    }

    private static String path(Step step) {
        return PlanListed.path(step.plan()) + "/steps/" + step.step().key();
    }
}
