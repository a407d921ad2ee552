package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Context;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.mandates.DisputeMark;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a list.
 *
 * @param partnersWanted what partners it looks for; empty when it looks for none
 * @param lastWord the newest day on which something was said of it or of one of its steps
 * @param phaseSinceDated whether that day was stated; else a source that states none was recorded on it
 * @param lastWordDated the same of the last word
 * @param unconfirmedForDays how long nothing was said, when that is too long
 * @param disputed the disputes about it as a whole that go on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanListed(
        PlanId id,
        String path,
        Title title,
        InitiativeId initiative,
        Context context,
        GroupId lead,
        @Nullable Phase phase,
        @Nullable LocalDate phaseSince,
        @Nullable Boolean phaseSinceDated,
        ProgressShown progress,
        @Nullable PlanSaid decided,
        @Nullable String partnersWanted,
        LocalDate lastWord,
        boolean lastWordDated,
        @Nullable Long unconfirmedForDays,
        @Nullable Source source,
        List<DisputeMark> disputed) {

    public static PlanListed of(PlanSeen seen, LocalDate day) {
        Plan plan = seen.plan();
        PlanOn on = seen.on();
        PlanSaid phase = on.phaseEntered();
        PlanSaid wanted = on.wanted();
        return new PlanListed(
                plan.plan(),
                path(plan.plan()),
                plan.title(),
                plan.initiative(),
                plan.context(),
                plan.lead(),
                on.phase(),
                phase == null ? null : phase.on(),
                phase == null ? null : (Boolean) phase.dated(),
                ProgressShown.of(seen.progress(), seen.tally()),
                on.decided(),
                wanted == null ? null : wanted.text(),
                seen.lastWord(),
                seen.lastWordDated(),
                orNull(seen.unconfirmedFor(day)),
                plan.source(),
                seen.disputed());
    }

    static String path(PlanId plan) {
        return "/plans/" + plan.key();
    }

    static @Nullable Long orNull(OptionalLong days) {
        return days.isPresent() ? (Long) days.getAsLong() : null;
    }
}
