package nextstep.query.history;

import java.util.Map;
import java.util.Optional;
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
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.StepId;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.web.Pages;

/**
 * The command that takes back what a fact said, where the domain has one. It is a new decision with a reason of its own;
 * the fact stays, and so does what it led to meanwhile.
 *
 * @param path where the command is sent: {@code /plans/x/steps/y/reopen}
 * @param fields what it says as the fact did; the rest is for a person to say
 */
record Undo(String path, Map<String, String> fields) {

    /** Empty where only more history can follow: a title is not untold, a group not unregistered. */
    static Optional<Undo> of(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case InitiativeSelected e -> at(e.stream(), "deselect");
                    case InitiativePaused e -> at(e.stream(), "resume");
                    case InitiativeResumed e -> at(e.stream(), "pause");
                    case RoleDeclared e -> at(e.stream(), "end");
                    case RoleReported e -> at(e.stream(), "end");
                    case GroupRecognised e -> at(e.stream(), "derecognise");
                    case MemberJoined e ->
                        new Undo(
                                "/hubs/" + e.group().key() + "/leave",
                                Map.of("member", e.member().key()));
                    case FiscalSponsorNamed e ->
                        new Undo(
                                Pages.of(e.stream()) + "/end-fiscal-sponsor",
                                Map.of("sponsor", e.sponsor().key()));
                    case HostNamed e ->
                        new Undo(
                                Pages.of(e.stream()) + "/end-host",
                                Map.of("host", e.host().key()));
                    case PlanPaused e -> at(e.stream(), "resume");
                    case PlanResumed e -> at(e.stream(), "pause");
                    case PartnersSought e -> at(e.stream(), "find-partners");
                    case StepBlocked e -> at(e.stream(), e.step(), "unblock");
                    case StepUnblocked e -> at(e.stream(), e.step(), "block");
                    case StepCompleted e -> at(e.stream(), e.step(), "reopen");
                    case StepDropped e -> at(e.stream(), e.step(), "reopen");
                    case PrioritiesSubmitted e -> at(e.stream(), "withdraw");
                    case PrioritiesRevised e -> at(e.stream(), "withdraw");
                    default -> null;
                });
    }

    private static Undo at(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of());
    }

    private static Undo at(StreamId plan, StepId step, String command) {
        return new Undo(Pages.of(plan) + "/steps/" + step.key() + "/" + command, Map.of());
    }
}
