package nextstep.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** A small register, entered through the door: four recommendations, an initiative each, a group, a round, a plan. */
final class Register {
    private Register() {}

    static void enter(RunningCommandSide side) {
        for (int i = 1; i <= 4; i++) {
            String named = "\"language\": \"en\", \"standing\": \"OFFICIAL\", \"source\": \"Meta\"";
            done(side.posted(
                    "/recommendations/r" + i + "/adopt",
                    "{\"number\": " + i + ", \"title\": \"Recommendation " + i + "\", " + named + "}"));
            done(side.posted(
                    "/initiatives/i" + i + "/adopt",
                    "{\"recommendation\": \"r" + i + "\", \"title\": \"Initiative " + i + "\", \"numberings\":"
                            + " [{\"scheme\": \"2022\", \"numbers\": [" + i + "]}], " + named + "}"));
        }
        done(side.posted(
                "/groups/WMPL/register",
                "{\"code\": \"WMPL\", \"name\": \"Wikimedia Polska\", \"standing\": \"OFFICIAL\", \"kind\":"
                        + " \"CHAPTER\", \"source\": \"Meta\"}"));
        side.adaSpeaksFor("WMPL");
        done(side.posted("/rounds/2026/open", "{\"title\": \"Round 2026\", \"opens\": \"2026-01-01\"}"));
        done(side.posted(
                "/plans/p1/make",
                "{\"initiative\": \"i1\", \"context\": \"GLOBAL\", \"lead\": \"WMPL\", \"title\": \"Do it\"}"));
        done(side.posted("/plans/p1/steps/s1/plan", "{\"title\": \"First step\"}"));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }
}
