package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Locale;
import java.util.Objects;
import nextstep.events.Fact;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleProposed;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.coordination.RoleKind;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepRescheduled;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;

/** Says facts in words, for whoever looks over a table before it is brought in. */
final class InWords {
    private InWords() {}

    static String of(Fact fact) {
        return switch (fact) {
            case PlanMade e -> e.lead().key() + " makes the plan " + e.plan().key() + ": " + e.title();
            case StepPlanned e -> "step " + e.step().key() + " is planned: " + e.title();
            case StepRescheduled e -> "step " + e.step().key() + " is now due on " + e.due();
            case RoleDeclared e -> e.group().key() + " declares that it is " + said(e.kind());
            case RoleReported e -> e.group().key() + " is reported to be " + said(e.kind());
            case RoleProposed e -> e.group().key() + " is proposed to be " + said(e.kind());
            case PrioritiesSubmitted e ->
                e.group().key() + " submits its priorities: " + e.picks().size();
            case PrioritiesRevised e -> "priorities are revised: " + e.picks().size();
            default -> spelt(name(fact));
        };
    }

    /** The stored name of an event. */
    static String name(Fact fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(JsonTypeName.class))
                .value();
    }

    private static String said(RoleKind kind) {
        return switch (kind) {
            case ACTIVE_COORDINATOR -> "an active coordinator";
            case SUPPORTING -> "supporting";
            case NOT_INVOLVED -> "not involved";
        };
    }

    /** {@code implementation.StepBlocked} is "step blocked". */
    private static String spelt(String name) {
        return name.substring(name.indexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
