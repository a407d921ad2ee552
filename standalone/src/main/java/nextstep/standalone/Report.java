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
            String detail = json.path("detail").asString("");
            StringBuilder report = new StringBuilder(detail);
            for (JsonNode fault : json.path("faults")) {
                report.append("\n  ")
                        .append(fault.path("field").asString(""))
                        .append(": ")
                        .append(fault.path("sentence").asString(""));
            }
            return detail.isEmpty() ? json.toPrettyString() : report.toString();
        } catch (JacksonException e) {
            return "The tracker answered " + answer.statusCode() + ".";
        }
    }
}
