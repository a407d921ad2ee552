package nextstep.query.history;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.history.TakenBack;
import nextstep.events.implementation.PlanEvent.PartnersFound;
import nextstep.events.implementation.PlanEvent.PlanPaused;
import nextstep.events.implementation.PlanEvent.PlanResumed;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepReopened;
import nextstep.events.implementation.PlanEvent.StepUnblocked;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.query.reading.May;
import nextstep.web.Pages;

/** Where each kind of fact that takes back others is decided, and by whom. */
final class UndoCommands {
    private static final Map<Class<? extends Fact>, Function<Fact, Undo>> COMMANDS = Map.ofEntries(
            Map.entry(InitiativeDeselected.class, fact -> sourced(fact.stream(), "deselect")),
            Map.entry(InitiativeResumed.class, fact -> sourced(fact.stream(), "resume")),
            Map.entry(InitiativePaused.class, fact -> sourced(fact.stream(), "pause")),
            Map.entry(RoleEnded.class, fact -> of(fact, "end").by(may -> may.answerFor(group(fact.stream())))),
            Map.entry(GroupDerecognised.class, fact -> sourced(fact.stream(), "derecognise")),
            Map.entry(
                    MemberLeft.class,
                    fact -> tie("/hubs/" + fact.stream().key() + "/leave", "member", fact)
                            .by(may -> may.asSupportTeam()
                                    || may.speakFor(new GroupId(fact.stream().value())))),
            Map.entry(
                    FiscalSponsorEnded.class,
                    fact -> tie(Pages.of(fact.stream()) + "/end-fiscal-sponsor", "sponsor", fact)),
            Map.entry(HostEnded.class, fact -> tie(Pages.of(fact.stream()) + "/end-host", "host", fact)),
            Map.entry(PlanResumed.class, fact -> of(fact, "resume")),
            Map.entry(PlanPaused.class, fact -> of(fact, "pause")),
            Map.entry(PartnersFound.class, fact -> noted(Pages.of(fact.stream()) + "/find-partners")),
            Map.entry(StepUnblocked.class, fact -> noted(step(fact, "unblock"))),
            Map.entry(StepBlocked.class, fact -> plain(step(fact, "block"))),
            Map.entry(StepReopened.class, fact -> plain(step(fact, "reopen"))),
            Map.entry(PrioritiesWithdrawn.class, fact -> of(fact, "withdraw").speaking(group(fact.stream()))),
            Map.entry(MandateRevoked.class, UndoCommands::revoking));

    private UndoCommands() {}

    /** By which command a fact of this kind takes back another. */
    static Undo of(Class<? extends Fact> by, Fact undone) {
        return Objects.requireNonNull(COMMANDS.get(by), () -> "nobody decides " + by)
                .apply(undone);
    }

    private static Undo revoking(Fact fact) {
        return fact instanceof MandateGiven given
                ? of(fact, "revoke").by(may -> may.give(given.kind(), given.group()) || may.actAs(given.person()))
                : of(fact, "revoke");
    }

    private static Undo of(Fact fact, String command) {
        return plain(Pages.of(fact.stream()) + "/" + command);
    }

    private static Undo plain(String path) {
        return new Undo(path, Map.of(), "reason", false, May::asSupportTeam);
    }

    private static Undo sourced(StreamId stream, String command) {
        return new Undo(Pages.of(stream) + "/" + command, Map.of(), "reason", true, May::asSupportTeam);
    }

    private static Undo noted(String path) {
        return new Undo(path, Map.of(), "note", false, May::asSupportTeam);
    }

    private static Undo tie(String path, String field, Fact fact) {
        return new Undo(path, Map.of(field, matter(fact)), "reason", false, May::asSupportTeam);
    }

    private static String step(Fact fact, String command) {
        return Pages.of(fact.stream()) + "/steps/" + matter(fact) + "/" + command;
    }

    /** The key of what it speaks of among what its stream tells of. */
    private static String matter(Fact fact) {
        String id = String.valueOf(TakenBack.matter((Record) fact).getFirst());
        return id.substring(id.indexOf(':') + 1);
    }

    /** Whose role or answer it is: the last part of the id says so. */
    private static GroupId group(StreamId id) {
        return new GroupId(id.key().substring(id.key().lastIndexOf('/') + 1));
    }
}
