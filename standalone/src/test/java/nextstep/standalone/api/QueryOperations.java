package nextstep.standalone.api;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes what can be asked: one GET for each method of a controller that answers at a moment of both clocks. */
final class QueryOperations {
    private static final List<String> OF_ALL =
            List.of("as-of", "on", "lang", "as", "not-older-than", "Not-Older-Than", "If-None-Match");
    private static final List<String> OF_LISTS = List.of("limit", "offset");
    private static final List<Integer> PROBLEMS = List.of(400, 404, 405, 406, 500, 503);

    private final Schemas schemas;
    private final QueryAnswers answers;

    QueryOperations(Schemas schemas, QueryAnswers answers) {
        this.schemas = schemas;
        this.answers = answers;
    }

    ObjectNode operation(HandlerMethod method, RequestMappingInfo mapping, boolean csv) {
        Parameter[] parameters = method.getMethod().getParameters();
        boolean list = Arrays.stream(parameters).anyMatch(parameter -> parameter.getType() == Page.class);
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.putArray("tags").add(CommandOperations.room(method.getBeanType()));
        operation.put(
                "operationId",
                CommandOperations.room(method.getBeanType()) + "_"
                        + method.getMethod().getName());
        operation.put("summary", CommandOperations.words(method.getMethod().getName()));
        for (Parameter parameter : parameters) {
            described(operation, parameter);
        }
        boolean atAMoment = Arrays.stream(parameters).anyMatch(parameter -> parameter.getType() == Asked.class);
        ObjectNode responses = operation.putObject("responses");
        if (atAMoment && !csv) {
            responses.set("200", answered(answers.of(method.getMethod(), list)));
        } else if (method.hasMethodAnnotation(Answers.class)) {
            responses
                    .putObject("200")
                    .put("description", "What the log says of itself; it does not change with the date asked about.")
                    .withObject("/content/application~1json")
                    .set("schema", answers.plain(method.getMethod()));
        } else {
            responses.putObject("200").put("$ref", "#/components/responses/" + (csv ? "Table" : of(mapping)));
        }
        if (atAMoment) {
            responses.putObject("304").put("$ref", "#/components/responses/Unchanged");
        }
        if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
            mapping.getConsumesCondition()
                    .getConsumableMediaTypes()
                    .forEach(type -> operation
                            .withObject("/requestBody/content")
                            .putObject(type.toString())
                            .putObject("schema")
                            .put("type", "string"));
            responses.putObject("422").put("$ref", "#/components/responses/Problem422");
        }
        Answers said = method.getMethodAnnotation(Answers.class);
        if (said != null && said.forStewards()) {
            responses.putObject("401").put("$ref", "#/components/responses/Problem401");
            responses.putObject("403").put("$ref", "#/components/responses/Problem403");
        }
        PROBLEMS.forEach(status ->
                responses.putObject(status.toString()).put("$ref", "#/components/responses/Problem" + status));
        return operation;
    }

    private static ObjectNode answered(ObjectNode schema) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("description", "As of a position and on a date.");
        for (String header : List.of("ETag", "Log-Position")) {
            answer.withObject("/headers").putObject(header).put("$ref", "#/components/headers/" + header);
        }
        answer.withObject("/content/application~1json").set("schema", schema);
        return answer;
    }

    /** What is no view of a moment answers as what it produces. */
    private static String of(RequestMappingInfo mapping) {
        String produced = mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .findFirst()
                .orElse("application/json");
        return switch (produced) {
            case "text/plain" -> "PlainText";
            case "application/json" -> "Plain";
            default -> "Bytes";
        };
    }

    private void described(ObjectNode operation, Parameter parameter) {
        if (parameter.getType() == Asked.class) {
            OF_ALL.forEach(name -> refer(operation, name));
        } else if (parameter.getType() == Page.class) {
            OF_LISTS.forEach(name -> refer(operation, name));
        } else if (parameter.isAnnotationPresent(PathVariable.class)) {
            add(
                    operation,
                    parameter,
                    "path",
                    named(parameter.getAnnotation(PathVariable.class).value(), parameter),
                    true);
        } else if (parameter.isAnnotationPresent(RequestParam.class)) {
            RequestParam asked = parameter.getAnnotation(RequestParam.class);
            add(operation, parameter, "query", named(asked.value(), parameter), asked.required());
        }
    }

    private static String named(String given, Parameter parameter) {
        return given.isEmpty() ? parameter.getName() : given;
    }

    private void add(ObjectNode operation, Parameter parameter, String in, String name, boolean required) {
        ObjectNode described = operation.withArray("parameters").addObject();
        described.put("name", name).put("in", in).put("required", required);
        described.set("schema", schemas.of(parameter.getParameterizedType()));
    }

    private static void refer(ObjectNode operation, String name) {
        operation.withArray("parameters").addObject().put("$ref", "#/components/parameters/" + name);
    }
}
