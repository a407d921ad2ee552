package nextstep.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.command.catalogue.AdoptInitiative;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.coordination.ReaffirmRole;
import nextstep.command.groups.RegisterGroup;
import nextstep.command.http.RunningCommandSide;
import nextstep.command.implementation.BlockStep;
import nextstep.command.implementation.CompleteStep;
import nextstep.command.implementation.MakePlan;
import nextstep.command.implementation.PlanStep;
import nextstep.command.implementation.StartStep;
import nextstep.command.priorities.OpenRound;
import nextstep.command.priorities.RevisePriorities;
import nextstep.command.priorities.SubmitPriorities;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long streams are read from a snapshot, and decide as before. */
class SnapshotsTest {
    private static final Source SOURCE = new Source("Meta-Wiki");
    private static final Title TITLE = new Title("A title");
    private static final Prose WORDS = new Prose("some words");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final InitiativeId HUBS = new InitiativeId("hubs");
    private static final RecommendationId EQUITY = new RecommendationId("ensure-equity");
    private static final GroupId WMPL = new GroupId("WMPL");
    private static final PlanId PLAN = new PlanId("long");
    private static final RoundId ROUND = new RoundId("2026");

    @TempDir
    static Path data;

    @Test
    void bringPlansRolesAndPrioritiesBackAsTheyWere() {
        try (RunningCommandSide side = new RunningCommandSide(data)) {
            world().forEach(command -> send(side, command));
            story().forEach(command -> send(side, command));
            for (String stream : List.of("plan:long", "role:hubs/GLOBAL/WMPL", "priorities:2026/WMPL")) {
                await(stream)
                        .until(() -> new LogStorageEngine(side.log())
                                .readSnapshot(stream)
                                .isPresent());
            }
        }
        try (RunningCommandSide again = new RunningCommandSide(data)) {
            long before = again.log().size();
            repeated().forEach(command -> send(again, command));
            assertThat(again.log().size()).isEqualTo(before);
        }
    }

    private static Stream<Command> world() {
        return Stream.of(
                new AdoptRecommendation(EQUITY, 4, Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE),
                new AdoptInitiative(HUBS, EQUITY, List.of(), Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE),
                new RegisterGroup(
                        WMPL,
                        "WMPL",
                        TITLE,
                        Standing.OFFICIAL,
                        GroupKind.CHAPTER,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SOURCE),
                new OpenRound(ROUND, TITLE, DAY, null, null, null));
    }

    private static Stream<Command> story() {
        Stream<Command> steps = IntStream.range(0, 60).boxed().flatMap(SnapshotsTest::step);
        Stream<Command> reaffirmed =
                IntStream.range(0, 110).mapToObj(i -> new ReaffirmRole(HUBS, Context.GLOBAL, WMPL, DAY.plusDays(i)));
        Stream<Command> revised =
                IntStream.range(2, 112).mapToObj(i -> new RevisePriorities(ROUND, WMPL, picks(), basis(i), null, null));
        return Stream.of(
                        Stream.of(
                                new MakePlan(PLAN, HUBS, Context.GLOBAL, WMPL, TITLE, null, null),
                                new DeclareRole(
                                        HUBS, Context.GLOBAL, WMPL, RoleKind.SUPPORTING, DAY, null, WORDS, null),
                                new SubmitPriorities(ROUND, WMPL, picks(), basis(1), null)),
                        steps,
                        reaffirmed,
                        revised)
                .flatMap(commands -> commands);
    }

    private static Stream<Command> step(int number) {
        StepId step = new StepId("s" + number);
        Evidence evidence = new Evidence(WORDS, null);
        return Stream.of(
                new PlanStep(PLAN, step, TITLE, null, null, null, null),
                new StartStep(PLAN, step, DAY),
                new BlockStep(PLAN, step, WORDS, DAY),
                new CompleteStep(PLAN, step, List.of(evidence), DAY));
    }

    private static Stream<Command> repeated() {
        StepId first = new StepId("s0");
        Evidence evidence = new Evidence(WORDS, null);
        return Stream.of(
                new MakePlan(PLAN, HUBS, Context.GLOBAL, WMPL, TITLE, null, null),
                new PlanStep(PLAN, first, TITLE, null, null, null, null),
                new CompleteStep(PLAN, first, List.of(evidence), DAY),
                new DeclareRole(HUBS, Context.GLOBAL, WMPL, RoleKind.SUPPORTING, DAY, null, WORDS, null),
                new ReaffirmRole(HUBS, Context.GLOBAL, WMPL, DAY.plusDays(109)),
                new RevisePriorities(ROUND, WMPL, picks(), basis(111), null, null));
    }

    private static List<Pick> picks() {
        return List.of(new Pick(EQUITY, List.of(HUBS)));
    }

    private static DecisionBasis basis(int participants) {
        return new DecisionBasis(WORDS, participants, null);
    }

    private static void send(RunningCommandSide side, Command command) {
        side.bean(Decisions.class).decide(command, Asked.byTheTracker("tests"));
    }
}
