package nextstep.command.imports;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nextstep.command.implementation.CompleteStep;
import nextstep.events.coordination.RoleEvent.RoleDeclared;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.Recorded;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tables are brought in once, however often they are sent. */
class ImportDoorTest extends ImportDoor {
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

    private static Object last() {
        return side.log().read(side.log().size() - 1, 1).getFirst().fact();
    }
}
