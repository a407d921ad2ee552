package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.query.implementation.PlanListed;
import nextstep.query.implementation.PlanSaid;
import nextstep.query.implementation.StepShown;
import nextstep.query.implementation.StepWord;
import org.jspecify.annotations.Nullable;

/**
 * Something that a group did in a month.
 *
 * @param part as what it stands in the report
 * @param what the step or plan, in words; empty where it is a role
 * @param text the reason or outcome given with it
 * @param other the other group of a hand-over
 * @param position of the fact that says so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MonthEntry(
        MonthPart part,
        LocalDate on,
        GroupId group,
        InitiativeId initiative,
        Context context,
        @Nullable String what,
        String path,
        @Nullable String text,
        List<Evidence> evidence,
        @Nullable GroupId other,
        long position) {

    static MonthEntry of(MonthPart part, StepWord word) {
        StepShown step = StepShown.of(word.step());
        return new MonthEntry(
                part,
                word.said().on(),
                step.responsible(),
                word.step().plan().initiative(),
                word.step().plan().context(),
                step.title().text(),
                step.path(),
                word.said().text(),
                word.said().evidence(),
                null,
                word.said().position());
    }

    static MonthEntry of(MonthPart part, PlanListed plan, PlanSaid said) {
        return new MonthEntry(
                part,
                said.on(),
                plan.lead(),
                plan.initiative(),
                plan.context(),
                plan.title().text(),
                plan.path(),
                said.text(),
                said.evidence(),
                null,
                said.position());
    }

    static MonthEntry of(MonthPart part, RoleKey role, RoleSaid said) {
        return new MonthEntry(
                part,
                said.on(),
                role.holder(),
                role.initiative(),
                role.context(),
                null,
                RolePaths.of(
                        role.initiative(), role.context().value(), role.holder().key()),
                said.text(),
                List.of(),
                said.other(),
                said.position());
    }
}
