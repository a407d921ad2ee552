package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.Phase;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * How far along all plans of a region or in a phase are.
 *
 * @param key the region or phase; empty for plans that have none
 * @param blocked which steps are blocked and why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Part(
        @Nullable String key,
        int plans,
        List<InitiativeId> initiatives,
        ProgressShown progress,
        List<StepShown> blocked) {

    static Part of(@Nullable String key, List<PlanSeen> plans, List<StepShown> blocked) {
        return new Part(
                key,
                plans.size(),
                plans.stream().map(PlanSeen::initiative).distinct().toList(),
                new RollUp(plans).shown(),
                blocked);
    }

    /** What it is called: a region or a phase, whichever the page divides by. */
    String calledIn(Here here, Names names) {
        boolean byPhase = "phase".equals(here.asked("by"));
        if (key == null) {
            return here.text(byPhase ? "progress-no-phase" : "progress-no-region");
        }
        return byPhase ? here.name("phase", Phase.valueOf(key)) : names.text(new RegionId(key));
    }
}
