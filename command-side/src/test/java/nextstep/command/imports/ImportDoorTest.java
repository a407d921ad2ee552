package nextstep.command.imports;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.command.catalogue.AdoptInitiative;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.RegisterGroup;
import nextstep.command.http.RunningCommandSide;
import nextstep.command.implementation.CompleteStep;
import nextstep.command.priorities.OpenRound;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ImportDoorTest {
    private static final Source SOURCE = new Source("Meta-Wiki");

    @TempDir
    static Path data;

    static RunningCommandSide side;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        RecommendationId equity = new RecommendationId("ensure-equity");
        send(new AdoptRecommendation(
                equity, 4, Language.ENGLISH, new Title("Ensure equity"), Standing.OFFICIAL, null, SOURCE));
        for (String initiative : List.of("movement-charter", "hubs")) {
            send(new AdoptInitiative(
                    new InitiativeId(initiative),
                    equity,
                    List.of(),
                    Language.ENGLISH,
                    new Title(initiative),
                    Standing.OFFICIAL,
                    null,
                    SOURCE));
        }
        send(new DefineRegion(new RegionId("CEECA"), new Title("Central and Eastern Europe"), SOURCE));
        for (String group : List.of("WMPL", "WMDE", "WMFR")) {
            send(new RegisterGroup(
                    new GroupId(group),
                    group,
                    new Title(group),
                    Standing.OFFICIAL,
                    GroupKind.CHAPTER,
                    null,
                    null,
                    null,
                    null,
                    null,
                    SOURCE));
        }
        side.adaSpeaksFor("WMPL");
        side.adaSpeaksFor("WMDE");
        send(new OpenRound(
                new RoundId("2020"),
                new Title("What matters?"),
                LocalDate.of(2020, 10, 1),
                LocalDate.of(2020, 11, 20),
                null,
                null));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void bringsInStepsWithTheirPlanOnce() {
        String table = """
                initiative;context;lead;plan_title;title;due;weight;responsible;state;on;reason;evidence;evidence_link
                hubs;REGION:CEECA;WMPL;A hub;Needs assessment;2026-12-01;2;WMDE;under way;2026-03-01;;;
                hubs;REGION:CEECA;WMPL;;Hire staff;;;;blocked;2026-04-01;no money;;
                hubs;REGION:CEECA;WMPL;;Mietvertrag für Räume;;;;completed;2026-05-01;;signed;https://example.org/lease
                hubs;REGION:CEECA;WMPL;;تقييم الاحتياجات;;;;;;;;
                """;
        long before = side.log().size();

        JsonNode dry = json(post("steps?dry-run=true", table, 200));
        assertThat(dry.get("wrong").intValue()).isZero();
        assertThat(dry.get("facts").intValue()).isEqualTo(8);
        assertThat(dry.get("recorded").intValue()).isZero();
        assertThat(dry.get("lines").get(0).get("says").get(0).stringValue())
                .isEqualTo("WMPL makes the plan hubs-region-ceeca-wmpl: A hub");
        assertThat(dry.get("lines").get(0).get("facts").get(1).get("name").stringValue())
                .isEqualTo("implementation.StepPlanned");
        assertThat(side.log().size()).isEqualTo(before);

        HttpResponse<String> done = post("steps", table, 200);
        assertThat(json(done).get("recorded").intValue()).isEqualTo(8);
        assertThat(done.headers().firstValue("Log-Position")).hasValue(Long.toString(before + 7));
        assertThat(side.log().read(before, 100))
                .hasSize(8)
                .allMatch(recorded -> recorded.by().isPresent())
                .extracting(Recorded::fact)
                .hasAtLeastOneElementOfType(PlanMade.class)
                .hasAtLeastOneElementOfType(StepPlanned.class)
                .hasAtLeastOneElementOfType(StepBlocked.class);

        assertThat(json(post("steps", table, 200)).get("recorded").intValue()).isZero();
        assertThat(side.log().size()).isEqualTo(before + 8);
    }

    @Test
    void isSeenByTheNextCommandAndSeesWhatWasCommandedBefore() {
        String table = """
                plan,initiative,context,lead,plan_title,step,title,state
                seen,hubs,GLOBAL,WMDE,A plan,one,One,planned
                """;
        post("steps", table, 200);
        send(new CompleteStep(
                new PlanId("seen"),
                new StepId("one"),
                List.of(new Evidence(new Prose("a report"), null)),
                LocalDate.of(2026, 5, 1)));
        post("steps", table.replace("one,One,planned", "two,Two,planned"), 200);
        JsonNode back = json(post("steps?dry-run=true", table, 200));
        assertThat(back.get("lines").get(0).get("wrong").get(0).get("code").stringValue())
                .isEqualTo("reason-missing");
        send(new CompleteStep(
                new PlanId("seen"), new StepId("two"), List.of(new Evidence(new Prose("a report"), null)), null));
    }

    @Test
    void recordsNothingWhereALineIsWrongAndTellsOfAll() {
        String table = """
                plan,initiative,context,lead,plan_title,step,title,due,state,on,evidence
                bad,hubs,GLOBAL,WMDE,A plan,one,One,tomorrow,planned,,
                bad,hubs,GLOBAL,WMDE,A plan,two,Two,,completed,,
                bad,hubs,GLOBAL,WMPL,A plan,three,Three,,planned,,
                bad,,,,,four,Four,,planned,,
                bad,,,,,four,Four,,planned,,
                ,nothing,GLOBAL,WMDE,A plan,five,Five,,planned,,
                """;
        long before = side.log().size();

        JsonNode problem = json(post("steps", table, 422));
        assertThat(problem.get("code").stringValue()).isEqualTo("lines-wrong");
        assertThat(problem.get("faults"))
                .extracting(fault -> fault.get("field").stringValue())
                .containsExactly(
                        "line 2, due", "line 3, evidence", "line 4, lead", "line 6, step", "line 7, initiative");
        assertThat(side.log().size()).isEqualTo(before);

        JsonNode dry = json(post("steps?dry-run=true", table, 200));
        assertThat(dry.get("wrong").intValue()).isEqualTo(5);
        assertThat(dry.get("lines").get(5).get("wrong").get(0).get("code").stringValue())
                .isEqualTo("unknown-initiative");
    }

    @Test
    void saysOfAMisspeltPlanThatThereIsNone() {
        JsonNode dry =
                json(post("steps?dry-run=true", "plan,initiative,title\nhub-cee,,Hire staff\nhubcee,hubs,Hire\n", 200));

        assertThat(dry.get("lines")).allSatisfy(line -> {
            JsonNode wrong = line.at("/wrong/0");
            assertThat(wrong.get("code").stringValue()).isEqualTo("unknown-plan");
            assertThat(wrong.get("column").stringValue()).isEqualTo("plan");
        });
        assertThat(dry.at("/lines/0/wrong/0/cell").stringValue()).isEqualTo("hub-cee");
        assertThat(dry.at("/lines/0/wrong/0/sentence").stringValue())
                .isEqualTo(
                        "There is no plan hub-cee. Look for its id, or fill in what a new one is made of: initiative, context,"
                                + " lead, plan_title.");
    }

    @Test
    void saysOfATableThatIsRightForSomebodyElseThatItIsNotTheirs() {
        String header = "plan,initiative,context,lead,plan_title,step,title,state\n";
        String theirs =
                "theirs,hubs,GLOBAL,WMFR,A plan,one,One,planned\ntheirs,hubs,GLOBAL,WMFR,A plan,two,Two,planned\n";
        long before = side.log().size();

        JsonNode problem = json(post("steps", header + theirs, 403));
        assertThat(problem.get("code").stringValue()).isEqualTo("mandate-needed");
        assertThat(problem.get("faults"))
                .allSatisfy(fault -> assertThat(fault.toString()).contains("WMFR"))
                .hasSize(2);
        String mixed = header + theirs + "bad,hubs,GLOBAL,WMDE,A plan,one,One,nonsense\n";
        assertThat(json(post("steps", mixed, 422)).get("code").stringValue()).isEqualTo("lines-wrong");
        JsonNode dry = json(post("steps?dry-run=true", header + theirs, 200));
        assertThat(dry.at("/lines/0/wrong/0/code").stringValue()).isEqualTo("mandate-needed");
        assertThat(dry.at("/lines/0/wrong/0").propertyNames()).containsExactly("column", "code", "sentence");
        assertThat(side.log().size()).isEqualTo(before);
    }

    @Test
    void bringsInRolesOnce() {
        String table = """
                initiative,context,group,role,from,to,standing,note,source
                movement-charter,GLOBAL,WMDE,active,2021-01-01,2022-01-01,declared,'=not a formula,
                movement-charter,GLOBAL,WMDE,supporting,2022-01-01,,declared,,
                movement-charter,REGION:CEECA,WMPL,not-involved,,,reported,,Meta-Wiki
                """;
        assertThat(json(post("roles", table, 200)).get("recorded").intValue()).isEqualTo(3);
        assertThat(side.log().read(side.log().size() - 3, 1))
                .first()
                .extracting(recorded -> String.valueOf(((RoleDeclared) recorded.fact()).note()))
                .isEqualTo("=not a formula");
        assertThat(json(post("roles", table, 200)).get("recorded").intValue()).isZero();
    }

    @Test
    void bringsInPrioritiesAndRevisesThem() {
        String table = """
                round,group,recommendation,initiatives,how_decided,participants,link,on
                2020,WMPL,ensure-equity,hubs | movement-charter,vote,40,,2020-11-01
                """;
        assertThat(json(post("priorities", table, 200)).get("recorded").intValue())
                .isEqualTo(1);
        assertThat(last()).isInstanceOf(PrioritiesSubmitted.class);
        assertThat(json(post("priorities", table, 200)).get("recorded").intValue())
                .isZero();
        post("priorities", table.replace(" | movement-charter", ""), 200);
        assertThat(last()).isInstanceOf(PrioritiesRevised.class);
    }

    @Test
    void bringsInThousandsOfLinesAtOnce() {
        String header = "plan,initiative,context,lead,plan_title,step,title,state,on,evidence\n";
        String table = IntStream.range(0, 5_000)
                .mapToObj(i ->
                        "many-%d,hubs,GLOBAL,WMDE,A plan,s%d,A step,completed,2026-01-01,seen\n".formatted(i / 100, i))
                .collect(Collectors.joining("", header, ""));
        assertThat(json(post("steps", table, 200)).get("recorded").intValue()).isEqualTo(10_050);
        assertThat(json(post("steps", table, 200)).get("recorded").intValue()).isZero();
    }

    @Test
    void knowsNoOtherTable() {
        assertThat(json(post("people", "a,b", 404)).get("code").stringValue()).isEqualTo("unknown-table");
    }

    @Test
    void takesNothingButCsv() {
        assertThat(side.posted("/imports/steps", "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void needsAToken() {
        assertThat(side.send(side.post("/imports/steps", "title\n")
                                .setHeader("Content-Type", "text/csv")
                                .setHeader("Authorization", "Bearer nst_none"))
                        .statusCode())
                .isEqualTo(401);
    }

    private static Object last() {
        return side.log().read(side.log().size() - 1, 1).getFirst().fact();
    }

    private static HttpResponse<String> post(String table, String csv, int status) {
        HttpResponse<String> answer =
                side.send(side.post("/imports/" + table, csv).setHeader("Content-Type", "text/csv; charset=utf-8"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static void send(Command command) {
        side.bean(Decisions.class).decide(command, Asked.byTheTracker("tests"));
    }
}
