package nextstep.command.http;

import java.util.List;
import nextstep.command.Command;
import nextstep.command.http.Routes.Match;
import nextstep.web.input.Body;
import nextstep.web.input.Reading;
import nextstep.web.problems.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes a command of what stands in the path and what stands in the body. */
final class CommandReading {
    /** What stands in the path for something that the body says, because a form cannot write what was chosen in it there. */
    private static final String SAID_IN_BODY = "-";

    private CommandReading() {}

    static Command read(Match match, Body body) {
        Route route = match.route();
        List<String> variables = route.variables();
        for (int i = 0; i < variables.size(); i++) {
            fill(body.tree(), variables.get(i), match.values().get(i));
        }
        return (Command) Reading.read(route.shape(), body.tree());
    }

    private static void fill(ObjectNode tree, String variable, String value) {
        JsonNode inBody = tree.get(variable);
        if (value.equals(SAID_IN_BODY)) {
            return;
        }
        if (inBody != null && !agree(inBody, value)) {
            throw Problem.malformed(
                            variable, "The address says another $1 than the body. Leave it out there.", variable)
                    .raised();
        }
        tree.put(variable, value);
    }

    /** An id may be written with or without the kind before it. */
    private static boolean agree(JsonNode inBody, String inPath) {
        if (!(inBody instanceof StringNode text)) {
            return false;
        }
        String value = text.stringValue();
        return value.equals(inPath) || value.endsWith(":" + inPath) || inPath.endsWith(":" + value);
    }
}
