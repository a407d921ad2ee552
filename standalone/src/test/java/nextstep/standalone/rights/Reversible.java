package nextstep.standalone.rights;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Command;
import nextstep.command.catalogue.PauseInitiative;
import nextstep.command.catalogue.SelectInitiative;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.coordination.ReportRole;
import nextstep.command.groups.JoinHub;
import nextstep.command.groups.NameFiscalSponsor;
import nextstep.command.groups.NameHost;
import nextstep.command.groups.RecogniseGroup;
import nextstep.command.implementation.BlockStep;
import nextstep.command.implementation.DropStep;
import nextstep.command.implementation.PausePlan;
import nextstep.command.implementation.PlanStep;
import nextstep.command.implementation.SeekPartners;
import nextstep.command.priorities.SubmitPriorities;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.standalone.rights.World.Body;

/** What is decided in the small world and can be taken back: of each kind at least one, by those who have a right to it in one way. */
final class Reversible {
    private static final Source SOURCE = new Source("the test");
    private static final Prose WHY = new Prose("Because");
    private static final InitiativeId HUBS = new InitiativeId(World.INITIATIVE);
    private static final GroupId HUB = new GroupId(Body.HUB.code);
    private static final GroupId CHAPTER = new GroupId(Body.CHAPTER.code);

    private Reversible() {}

    static Stream<Command> decisions() {
        return Stream.concat(Stream.of(Body.values()).flatMap(Reversible::of), ofTheWorld());
    }

    private static Stream<Command> of(Body body) {
        GroupId group = new GroupId(body.code);
        PlanId plan = new PlanId("plan-" + body.code);
        StepId own = new StepId("own");
        Command role = body == Body.SILENT_CHAPTER
                ? new ReportRole(HUBS, Context.GLOBAL, group, RoleKind.SUPPORTING, null, null, null, SOURCE)
                : new DeclareRole(HUBS, Context.GLOBAL, group, RoleKind.SUPPORTING, null, null, null, null);
        return Stream.of(
                role,
                new BlockStep(plan, new StepId("one"), WHY, null),
                new PlanStep(plan, own, new Title("A step of their own"), null, null, null, null),
                new DropStep(plan, own, WHY, null),
                new SeekPartners(plan, new Prose("Somebody with time")),
                new PausePlan(plan, WHY, null));
    }

    private static Stream<Command> ofTheWorld() {
        return Stream.of(
                new SelectInitiative(HUBS, WHY, null, null, 1L, null, SOURCE),
                new PauseInitiative(HUBS, WHY, null, SOURCE),
                new JoinHub(HUB, CHAPTER, null, SOURCE),
                new RecogniseGroup(CHAPTER, null, SOURCE),
                new NameFiscalSponsor(CHAPTER, HUB, null, SOURCE),
                new NameHost(HUB, CHAPTER, null, SOURCE),
                new SubmitPriorities(
                        new RoundId("2026"),
                        CHAPTER,
                        List.of(new Pick(new RecommendationId("equity"), List.of(HUBS))),
                        new DecisionBasis(WHY, null, null),
                        null));
    }
}
