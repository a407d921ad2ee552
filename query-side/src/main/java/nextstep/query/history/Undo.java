package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nextstep.events.Fact;
import nextstep.events.groups.GroupId;
import nextstep.events.history.TakenBack;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.log.Recorded;
import nextstep.query.implementation.Hands;
import nextstep.query.reading.May;
import org.jspecify.annotations.Nullable;

/**
 * The command that takes back what a fact said, where the domain has one. It is a new decision with a reason of its own;
 * the fact stays, and so does what it led to meanwhile.
 *
 * @param path where the command is sent: {@code /plans/x/steps/y/reopen?undoes=7}
 * @param fields what it says as the fact did
 * @param why the field that takes the reason: {@code reason} or {@code note}
 * @param source it must say on what it rests
 * @param who who may decide it, as the command says by its {@code @Needs}
 */
record Undo(
        String path,
        Map<String, String> fields,
        String why,
        boolean source,

        @JsonIgnore Predicate<May> who) {

    /** Whether a reader can send it. Whether they really may is decided anew where the command is. */
    public boolean isFor(May may) {
        return who.test(may);
    }

    Undo by(Predicate<May> others) {
        return new Undo(path, fields, why, source, others);
    }

    Undo speaking(GroupId group) {
        return by(may -> may.speakFor(group));
    }

    /**
     * How the fact is taken back. Empty where only more history can follow, a title is not untold, a group not unregistered;
     * and where it was taken back or decided anew already.
     *
     * @param stream every fact of its stream
     * @param hands in whose hands the plan is that it tells of; empty where it tells of none
     */
    static Optional<Undo> of(Recorded recorded, List<Recorded> stream, Optional<Hands> hands) {
        return stream.stream()
                        .filter(one -> one.position() > recorded.position())
                        .anyMatch(one -> TakenBack.overtakes(one.fact(), recorded.fact()))
                ? Optional.empty()
                : of(recorded.fact()).map(undo -> undo.at(recorded.position(), worksOn(recorded, stream, hands)));
    }

    private Undo at(long position, Optional<Predicate<May>> works) {
        return new Undo(path + "?undoes=" + position, fields, why, source, works.orElse(who));
    }

    /** Of a plan as a whole who leads it decides; of a step who works on it. */
    private static Optional<Predicate<May>> worksOn(Recorded recorded, List<Recorded> stream, Optional<Hands> hands) {
        if (!(recorded.fact() instanceof PlanEvent)) {
            return Optional.empty();
        }
        List<@Nullable Object> step = TakenBack.matter((Record) recorded.fact());
        GroupId responsible = stream.stream()
                .map(Recorded::fact)
                .filter(StepPlanned.class::isInstance)
                .map(StepPlanned.class::cast)
                .filter(planned -> step.contains(planned.step()))
                .findFirst()
                .map(StepPlanned::responsible)
                .orElse(null);
        return Optional.of(may -> hands.filter(those -> step.isEmpty() ? those.lead(may) : those.work(may, responsible))
                .isPresent());
    }

    /** The same for a fact by itself. */
    static Optional<Undo> of(Fact fact) {
        return TakenBack.by(fact).map(by -> UndoCommands.of(by, fact));
    }
}
