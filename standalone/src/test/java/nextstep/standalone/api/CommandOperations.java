package nextstep.standalone.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nextstep.command.AskedAs;
import nextstep.command.Needs;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.command.http.Route;
import nextstep.events.history.TakenBack;
import nextstep.events.log.EventNames;
import nextstep.events.log.FactCodec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes the command door: one POST for each command. */
final class CommandOperations {
    private static final List<Integer> PROBLEMS = List.of(400, 401, 403, 404, 409, 412, 413, 415, 422, 429, 500, 503);

    private static final EventNames NAMES = new FactCodec().names();

    private final Schemas schemas;

    CommandOperations(Schemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode operation(Route route) {
        String name = route.command().getSimpleName();
        ObjectNode operation = JsonNodeFactory.instance.objectNode();
        operation.putArray("tags").add(room(route.command()));
        operation.put("operationId", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        operation.put("summary", words(name));
        needs(operation, route);
        ArrayNode security = operation.putArray("security");
        security.addObject().putArray("bearer");
        security.addObject().putArray("session");
        for (String variable : route.variables()) {
            parameter(operation, route, variable);
        }
        operation.withArray("parameters").addObject().put("$ref", "#/components/parameters/If-Match");
        undoes(operation, route);
        body(operation, route);
        responses(operation);
        return operation;
    }

    /** On which rights it may be asked for, for programs and in words. */
    private static void needs(ObjectNode operation, Route route) {
        if (AskedAs.class.isAssignableFrom(route.command())) {
            operation.put("description", "Who may: whoever may ask for what it says by the command of its own.");
            operation.withArray("x-needs").add("AS_IT_SAYS");
            return;
        }
        Right[] rights = route.command().getAnnotation(Needs.class).value();
        String words = Arrays.stream(rights).map(Right::words).collect(Collectors.joining(", or "));
        operation.put("description", "Who may: " + words + ".");
        Arrays.stream(rights).forEach(right -> operation.withArray("x-needs").add(right.name()));
    }

    /** Which facts it takes back when it is sent for that. */
    private static void undoes(ObjectNode operation, Route route) {
        Undoes undoes = route.command().getAnnotation(Undoes.class);
        if (undoes != null) {
            operation.withArray("parameters").addObject().put("$ref", "#/components/parameters/undoes");
            TakenBack.undoneBy(undoes.by()).stream()
                    .map(fact -> NAMES.of(fact).name())
                    .forEach(name -> operation.withArray("x-undoes").add(name));
        }
    }

    private void parameter(ObjectNode operation, Route route, String variable) {
        ObjectNode parameter = operation.withArray("parameters").addObject();
        parameter.put("name", variable).put("in", "path").put("required", true);
        route.shape().parts().stream()
                .filter(part -> part.name().equals(variable))
                .forEach(part -> parameter.set("schema", schemas.of(part.shape())));
    }

    private void body(ObjectNode operation, Route route) {
        ObjectNode schema = schemas.object(route.shape(), route.variables());
        ObjectNode body = operation.putObject("requestBody").put("required", schema.has("required"));
        ObjectNode content = body.putObject("content");
        content.putObject("application/json").set("schema", schema);
        content.putObject("application/x-www-form-urlencoded").set("schema", schema.deepCopy());
    }

    private static void responses(ObjectNode operation) {
        ObjectNode responses = operation.putObject("responses");
        responses.putObject("200").put("$ref", "#/components/responses/Decided");
        responses.putObject("201").put("$ref", "#/components/responses/Begun");
        responses.putObject("303").put("$ref", "#/components/responses/AfterAForm");
        PROBLEMS.forEach(status ->
                responses.putObject(status.toString()).put("$ref", "#/components/responses/Problem" + status));
    }

    static String room(Class<?> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@code CompleteStep}: Complete step. */
    static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
