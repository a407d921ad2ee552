package nextstep.command.imports;

import static nextstep.command.http.RunningCommandSide.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A table with a wrong line is refused as a whole, and each of its lines is told what is wrong with it. */
class RefusedTablesTest extends ImportDoor {
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
}
