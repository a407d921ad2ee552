package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
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
import nextstep.events.implementation.StepId;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.values.Sentence;
import org.jspecify.annotations.Nullable;

/** Says facts in words, for whoever looks over a table before it is brought in. */
final class InWords {
    private InWords() {}

    static Sentence of(Fact fact) {
        return switch (fact) {
            case PlanMade e ->
                Sentence.of("$1 makes the plan $2: $3", e.lead().key(), e.plan().key(), e.title());
            case StepPlanned e -> Sentence.of("step $1 is planned: $2", e.step().key(), e.title());
            case StepRescheduled e -> rescheduled(e.step(), e.due());
            case RoleDeclared e -> Sentence.of(declared(e.kind()), e.group().key());
            case RoleReported e -> Sentence.of(reported(e.kind()), e.group().key());
            case RoleProposed e -> Sentence.of(proposed(e.kind()), e.group().key());
            case PrioritiesSubmitted e ->
                Sentence.of(
                        "$1 submits its priorities: {{PLURAL:$2|$2 recommendation|$2 recommendations}}",
                        e.group().key(),
                        e.picks().size());
            case PrioritiesRevised e ->
                Sentence.of(
                        "priorities are revised: {{PLURAL:$1|$1 recommendation|$1 recommendations}}",
                        e.picks().size());
            default -> spelt(name(fact));
        };
    }

    private static Sentence rescheduled(StepId step, @Nullable LocalDate due) {
        return due == null
                ? Sentence.of("step $1 is not due on a day any more", step.key())
                : Sentence.of("step $1 is now due on $2", step.key(), due);
    }

    /** The stored name of an event. */
    static String name(Fact fact) {
        return Objects.requireNonNull(fact.getClass().getAnnotation(JsonTypeName.class))
                .value();
    }

    private static String declared(RoleKind kind) {
        return switch (kind) {
            case ACTIVE_COORDINATOR -> "$1 declares that it coordinates";
            case SUPPORTING -> "$1 declares that it supports";
            case NOT_INVOLVED -> "$1 declares that it is not involved";
        };
    }

    private static String reported(RoleKind kind) {
        return switch (kind) {
            case ACTIVE_COORDINATOR -> "$1 is reported to coordinate";
            case SUPPORTING -> "$1 is reported to support";
            case NOT_INVOLVED -> "$1 is reported not to be involved";
        };
    }

    private static String proposed(RoleKind kind) {
        return switch (kind) {
            case ACTIVE_COORDINATOR -> "$1 is proposed to coordinate";
            case SUPPORTING -> "$1 is proposed to support";
            case NOT_INVOLVED -> "$1 is proposed not to be involved";
        };
    }

    /** {@code implementation.StepBlocked} is "step blocked". */
    private static Sentence spelt(String name) {
        return Sentence.of(name.substring(name.indexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT));
    }
}
