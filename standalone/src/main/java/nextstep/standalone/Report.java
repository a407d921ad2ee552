package nextstep.standalone;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the tracker, for a person to read. */
final class Report {
    private static final JsonMapper JSON = new JsonMapper();

    private Report() {}

    static String of(HttpResponse<String> answer) {
        try {
            JsonNode json = JSON.readTree(answer.body());
            return json.has("lines") ? ofLines(json) : ofProblem(json);
        } catch (JacksonException e) {
            return "The tracker answered " + answer.statusCode() + ".";
        }
    }

    /** On how many lines of a table something is wrong. */
    static int wrong(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("wrong").asInt(0);
        } catch (JacksonException e) {
            return 0;
        }
    }

    private static String ofProblem(JsonNode problem) {
        StringBuilder report = new StringBuilder(problem.path("detail").asString(""));
        for (JsonNode fault : problem.path("faults")) {
            report.append("\n  ")
                    .append(fault.path("field").asString(""))
                    .append(": ")
                    .append(fault.path("sentence").asString(""));
        }
        return report.toString();
    }

    private static String ofLines(JsonNode table) {
        StringBuilder report = new StringBuilder();
        for (JsonNode line : table.path("lines")) {
            String number = "line " + line.path("line").asInt(0);
            for (JsonNode wrong : line.path("wrong")) {
                String column = wrong.path("column").asString("");
                report.append(number)
                        .append(column.isEmpty() ? "" : ", " + column)
                        .append(": ")
                        .append(wrong.path("sentence").asString(""))
                        .append('\n');
            }
            for (JsonNode said : line.path("says")) {
                report.append(number).append(": ").append(said.asString("")).append('\n');
            }
        }
        return report + summary(table);
    }

    private static String summary(JsonNode table) {
        int wrong = table.path("wrong").asInt(0);
        if (wrong > 0) {
            return "Lines with something wrong: " + wrong + ". Nothing was recorded.";
        }
        int facts = table.path("facts").asInt(0);
        return table.path("dryRun").asBoolean(false)
                ? "Nothing is wrong. It would record facts: " + facts + ". Nothing was recorded."
                : "Facts recorded: " + table.path("recorded").asInt(0) + ".";
    }
}
