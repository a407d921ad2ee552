package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.coordination.RoleEvent.RoleReported;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupId;
import nextstep.events.history.TakenBack;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.query.implementation.Hands;
import nextstep.query.reading.May;
import nextstep.web.Pages;
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

    private Undo by(Predicate<May> others) {
        return new Undo(path, fields, why, source, others);
    }

    private Undo speaking(GroupId group) {
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
        return Optional.ofNullable(
                switch (fact) {
                    case InitiativeSelected e -> sourced(e.stream(), "deselect");
                    case InitiativePaused e -> sourced(e.stream(), "resume");
                    case InitiativeResumed e -> sourced(e.stream(), "pause");
                    case RoleDeclared e -> at(e.stream(), "end").by(may -> may.answerFor(e.group()));
                    case RoleReported e -> at(e.stream(), "end").by(may -> may.answerFor(e.group()));
                    case GroupRecognised e -> sourced(e.stream(), "derecognise");
                    case MemberJoined e ->
                        tie("/hubs/" + e.group().key() + "/leave", "member", e.member())
                                .by(may -> may.asSupportTeam() || may.speakFor(e.group()));
                    case FiscalSponsorNamed e ->
                        tie(Pages.of(e.stream()) + "/end-fiscal-sponsor", "sponsor", e.sponsor());
                    case HostNamed e -> tie(Pages.of(e.stream()) + "/end-host", "host", e.host());
                    case PlanPaused e -> at(e.stream(), "resume");
                    case PlanConcluded e -> at(e.stream(), "resume");
                    case PlanResumed e -> at(e.stream(), "pause");
                    case PartnersSought e -> noted(Pages.of(e.stream()) + "/find-partners");
                    case StepBlocked e -> noted(step(e.stream(), e.step(), "unblock"));
                    case StepUnblocked e -> at(e.stream(), e.step(), "block");
                    case StepCompleted e -> at(e.stream(), e.step(), "reopen");
                    case StepDropped e -> at(e.stream(), e.step(), "reopen");
                    case PrioritiesSubmitted e -> at(e.stream(), "withdraw").speaking(e.group());
                    case PrioritiesRevised e ->
                        at(e.stream(), "withdraw")
                                .speaking(new GroupId(e.priorities().key().replaceFirst(".*/", "")));
                    case MandateGiven e ->
                        at(e.stream(), "revoke").by(may -> may.give(e.kind(), e.group()) || may.actAs(e.person()));
                    default -> null;
                });
    }

    private static Undo at(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of(), "reason", false, May::asSupportTeam);
    }

    private static Undo at(StreamId plan, StepId step, String command) {
        return new Undo(step(plan, step, command), Map.of(), "reason", false, May::asSupportTeam);
    }

    private static Undo sourced(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of(), "reason", true, May::asSupportTeam);
    }

    private static Undo noted(String path) {
        return new Undo(path, Map.of(), "note", false, May::asSupportTeam);
    }

    private static Undo tie(String path, String field, StreamId other) {
        return new Undo(path, Map.of(field, other.key()), "reason", false, May::asSupportTeam);
    }

    private static String step(StreamId plan, StepId step, String command) {
        return Pages.of(plan) + "/steps/" + step.key() + "/" + command;
    }
}
