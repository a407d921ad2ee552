package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
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
import nextstep.events.groups.GroupId;
import nextstep.events.history.TakenBack;
import nextstep.events.implementation.PlanEvent.PartnersSought;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
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
 * @param speaker the group in whose name it is decided; empty where in none's
 * @param supportTeam whether the support team may decide it
 */
record Undo(
        String path,
        Map<String, String> fields,
        String why,
        boolean source,

        @JsonIgnore @Nullable GroupId speaker,

        @JsonIgnore boolean supportTeam) {

    /** Whether a reader is offered to take it back. Whether they really may is decided where the command is. */
    public boolean isFor(May may) {
        return (supportTeam && may.asSupportTeam()) || (speaker != null && may.speakFor(speaker));
    }

    /** The same in the name of this group. */
    private Undo spokenBy(GroupId group, boolean orSupportTeam) {
        return new Undo(path, fields, why, source, group, orSupportTeam);
    }

    /**
     * How the fact is taken back. Empty where only more history can follow, a title is not untold, a group not unregistered;
     * and where it was taken back or decided anew already.
     *
     * @param stream every fact of its stream
     */
    static Optional<Undo> of(Recorded recorded, List<Recorded> stream) {
        return stream.stream()
                        .filter(one -> one.position() > recorded.position())
                        .anyMatch(one -> TakenBack.overtakes(one.fact(), recorded.fact()))
                ? Optional.empty()
                : of(recorded.fact()).map(undo -> undo.at(recorded.position(), leadOf(stream)));
    }

    /** Who leads the plan that a stream tells of; empty where it tells of something else. */
    private static @Nullable GroupId leadOf(List<Recorded> stream) {
        return stream.getFirst().fact() instanceof PlanMade made ? made.lead() : null;
    }

    private Undo at(long position, @Nullable GroupId lead) {
        return new Undo(
                path + "?undoes=" + position,
                fields,
                why,
                source,
                lead == null ? speaker : lead,
                supportTeam && lead == null);
    }

    /** The same for a fact by itself. */
    static Optional<Undo> of(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case InitiativeSelected e -> sourced(e.stream(), "deselect");
                    case InitiativePaused e -> sourced(e.stream(), "resume");
                    case InitiativeResumed e -> sourced(e.stream(), "pause");
                    case RoleDeclared e -> at(e.stream(), "end").spokenBy(e.group(), true);
                    case RoleReported e -> at(e.stream(), "end").spokenBy(e.group(), true);
                    case GroupRecognised e -> sourced(e.stream(), "derecognise");
                    case MemberJoined e ->
                        tie("/hubs/" + e.group().key() + "/leave", "member", e.member())
                                .spokenBy(e.group(), true);
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
                    case PrioritiesSubmitted e -> at(e.stream(), "withdraw").spokenBy(e.group(), false);
                    case PrioritiesRevised e ->
                        at(e.stream(), "withdraw")
                                .spokenBy(new GroupId(e.priorities().key().replaceFirst(".*/", "")), false);
                    case MandateGiven e -> at(e.stream(), "revoke");
                    default -> null;
                });
    }

    private static Undo at(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of(), "reason", false, null, true);
    }

    private static Undo at(StreamId plan, StepId step, String command) {
        return new Undo(step(plan, step, command), Map.of(), "reason", false, null, true);
    }

    private static Undo sourced(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of(), "reason", true, null, true);
    }

    private static Undo noted(String path) {
        return new Undo(path, Map.of(), "note", false, null, true);
    }

    private static Undo tie(String path, String field, StreamId other) {
        return new Undo(path, Map.of(field, other.key()), "reason", false, null, true);
    }

    private static String step(StreamId plan, StepId step, String command) {
        return Pages.of(plan) + "/steps/" + step.key() + "/" + command;
    }
}
