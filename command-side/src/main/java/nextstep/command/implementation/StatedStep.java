package nextstep.command.implementation;

import java.util.ArrayList;
import java.util.List;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;

/** What a table says of a step, held against the step as it is. */
record StatedStep(Step step, StateStep said) {

    /** Whether what was planned is what is said; what is not said is left as it was. */
    boolean isAsPlanned() {
        StepPlanned planned = step.planned();
        return planned.title().equals(said.title())
                && (said.weight() == null || said.weight() == planned.weight())
                && (said.responsible() == null || said.responsible().equals(planned.responsible()));
    }

    /** What must have happened since, so that the step stands as said; nothing where it stands so already. */
    List<StepCommand> lacking() {
        List<StepCommand> lacking = new ArrayList<>();
        if (said.due() != null && !said.due().equals(step.due())) {
            lacking.add(new RescheduleStep(said.plan(), said.step(), said.due(), said.statedReason(), null));
        }
        if (!stands()) {
            lacking.addAll(sinceThen());
        }
        return lacking;
    }

    /** Whether the step stands as said: where less is said than is known, too. */
    private boolean stands() {
        boolean so = switch (said.state()) {
            case PLANNED -> step.state() == StepState.PLANNED && !step.isBlocked();
            case STARTED -> step.isUnderWay() && !step.isBlocked();
            case BLOCKED -> step.blocked() != null && isReason(step.blocked().reason());
            case COMPLETED ->
                step.completed() != null && isEvidence(step.completed().evidence());
            case DROPPED -> step.dropped() != null && isReason(step.dropped().reason());
        };
        return so
                && (said.on() == null
                        || said.state() == StatedState.PLANNED
                        || said.on().equals(step.since()));
    }

    private boolean isReason(Prose known) {
        return said.reason() == null || said.reason().equals(known);
    }

    private boolean isEvidence(List<Evidence> known) {
        return known.containsAll(said.evidence());
    }

    private List<StepCommand> sinceThen() {
        return switch (said.state()) {
            case PLANNED -> {
                List<StepCommand> takenUp = takenUpAgain();
                new AStartedStepIsNotPlannedAgain(said.step(), step.hasBegun()).check();
                yield takenUp;
            }
            case STARTED -> {
                List<StepCommand> lacking = new ArrayList<>(takenUpAgain());
                if (lacking.isEmpty() || !step.hasBegun()) {
                    lacking.add(new StartStep(said.plan(), said.step(), said.on()));
                }
                yield lacking;
            }
            case BLOCKED -> List.of(new BlockStep(said.plan(), said.step(), said.statedReason(), said.on()));
            case COMPLETED -> List.of(new CompleteStep(said.plan(), said.step(), said.evidence(), said.on()));
            case DROPPED -> List.of(new DropStep(said.plan(), said.step(), said.statedReason(), said.on()));
        };
    }

    private List<StepCommand> takenUpAgain() {
        if (step.isOver()) {
            return List.of(new ReopenStep(said.plan(), said.step(), said.statedReason(), said.on()));
        }
        return step.isBlocked()
                ? List.of(new UnblockStep(said.plan(), said.step(), said.reason(), said.on()))
                : List.of();
    }
}
