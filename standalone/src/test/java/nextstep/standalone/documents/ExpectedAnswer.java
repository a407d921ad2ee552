package nextstep.standalone.documents;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a document prints as an answer. A document may leave things out, but what it prints has to be so: each member of
 * a printed object is in the real one, each printed item is in the real list, in that order. An ellipsis stands for
 * anything.
 */
record ExpectedAnswer(String printed) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ANYTHING = "…";

    /** What is printed and not so, in a sentence; empty when all is so. */
    Optional<String> differenceTo(String real) {
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (!printed.startsWith("{") && !printed.startsWith("[")) {
            return printed.lines()
                    .filter(line -> !line.isBlank())
                    .filter(line -> real.lines().noneMatch(candidate -> alike(line.strip(), candidate.strip())))
                    .findFirst()
                    .map(line -> "No line like '" + line + "' in: " + real);
        }
        try {
            return difference("answer", JSON.readTree(printed), JSON.readTree(real));
        } catch (JacksonException e) {
            return Optional.of("Not JSON: " + e.getOriginalMessage() + " in: " + real);
        }
    }

    private static Optional<String> difference(String path, JsonNode expected, JsonNode real) {
        if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> member : expected.properties()) {
                Optional<String> found =
                        difference(path + "." + member.getKey(), member.getValue(), real.path(member.getKey()));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (expected.isArray()) {
            return listDifference(path, expected, real);
        }
        boolean same = expected.isString() ? alike(expected.asString(), real.asString("")) : expected.equals(real);
        return same ? Optional.empty() : Optional.of(path + " is printed as " + expected + " and is " + real);
    }

    private static Optional<String> listDifference(String path, JsonNode expected, JsonNode real) {
        int at = 0;
        for (JsonNode item : expected) {
            if (item.isString() && item.asString().equals(ANYTHING)) {
                continue;
            }
            while (at < real.size() && difference(path, item, real.get(at)).isPresent()) {
                at++;
            }
            if (at++ >= real.size()) {
                return Optional.of(path + " has no item like " + item + ", it is " + real);
            }
        }
        return Optional.empty();
    }

    private static boolean alike(String expected, String real) {
        String form = Pattern.quote(expected).replace(ANYTHING, "\\E.*\\Q");
        return Pattern.compile(form, Pattern.DOTALL).matcher(real).matches();
    }
}
