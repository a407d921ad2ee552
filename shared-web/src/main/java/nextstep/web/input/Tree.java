package nextstep.web.input;

import nextstep.web.problems.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request as one JSON object: no field twice, nothing behind it, not too deep, not too long. */
public final class Tree {
    /** How deep objects and lists may stand in each other. */
    public static final int MOST_LEVELS = 20;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .maxNameLength(200)
                            .maxNumberLength(40)
                            .maxStringLength(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Tree() {}

    /**
     * The object that the bytes say; an empty body says an object without fields.
     *
     * @throws nextstep.web.problems.ProblemRaised 400 with the line and column at fault
     */
    public static ObjectNode object(byte[] body) {
        if (body.length == 0) {
            return JSON.createObjectNode();
        }
        if (parsed(body) instanceof ObjectNode object) {
            return object;
        }
        throw Problem.malformed("", "The body is one JSON object, written in braces: { ... }.")
                .raised();
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (StreamConstraintsException e) {
            throw malformed(
                    "The body nests too deep, or has a name, number or text that is too long: see line $1, column $2.",
                    e);
        } catch (JacksonException e) {
            String why = String.valueOf(e.getOriginalMessage());
            throw malformed(
                    why.startsWith("Duplicate")
                            ? "The body has a field twice: see line $1, column $2."
                            : "The body is not JSON: see line $1, column $2.",
                    e);
        }
    }

    private static RuntimeException malformed(String words, JacksonException e) {
        int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return Problem.malformed("", words, line, column).raised();
    }
}
