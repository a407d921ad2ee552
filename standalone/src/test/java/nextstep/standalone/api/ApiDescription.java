package nextstep.standalone.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.command.http.Route;
import nextstep.command.http.Routes;
import nextstep.query.reading.PagePart;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole description: what all operations share is written by hand beside this class, the rest by the program. */
final class ApiDescription {
    private static final JsonMapper JSON = new JsonMapper();

    private final Schemas schemas = new Schemas();
    private final QueryOperations questions;
    private final Map<String, ObjectNode> paths = new TreeMap<>();

    private ApiDescription(List<? extends PagePart<?>> parts) {
        questions = new QueryOperations(schemas, new QueryAnswers(new AnswerSchemas(schemas), parts));
    }

    static ObjectNode of(Routes commands, RequestMappingHandlerMapping queries, List<? extends PagePart<?>> parts)
            throws IOException {
        ApiDescription description = new ApiDescription(parts);
        commands.all().forEach(description::add);
        queries.getHandlerMethods().forEach(description::add);
        return description.written();
    }

    private void add(Route route) {
        path(route.path()).set("post", new CommandOperations(schemas).operation(route));
    }

    private void add(RequestMappingInfo mapping, HandlerMethod method) {
        if (!method.getBeanType().getPackageName().startsWith("nextstep.query")) {
            return;
        }
        for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
            for (String path : mapping.getPatternValues()) {
                path(plain(path))
                        .set(
                                verb.name().toLowerCase(Locale.ROOT),
                                questions.operation(method, mapping, path.endsWith(".csv")));
            }
        }
    }

    /** Without what Spring says of a variable besides its name. */
    private static String plain(String path) {
        return path.replaceAll("\\{\\*?(\\w+)[^}]*}", "{$1}");
    }

    private ObjectNode path(String path) {
        return paths.computeIfAbsent(path, key -> JSON.createObjectNode());
    }

    private ObjectNode written() throws IOException {
        ObjectNode document = shared();
        document.get("paths").properties().forEach(path -> path(path.getKey()).setAll((ObjectNode) path.getValue()));
        ObjectNode all = document.putObject("paths");
        paths.forEach((path, operations) -> all.set(path, inOrder(operations)));
        ObjectNode components = (ObjectNode) document.get("components");
        ObjectNode described = (ObjectNode) components.get("schemas");
        new TreeMap<>(Map.copyOf(schemas.named().properties().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
                .forEach(described::set);
        return document;
    }

    /** By their verbs: Spring knows its mappings in no order. */
    private static ObjectNode inOrder(ObjectNode operations) {
        ObjectNode ordered = JSON.createObjectNode();
        operations.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(operation -> ordered.set(operation.getKey(), operation.getValue()));
        return ordered;
    }

    private static ObjectNode shared() throws IOException {
        try (InputStream shared = Objects.requireNonNull(ApiDescription.class.getResourceAsStream("shared.json"))) {
            return (ObjectNode) JSON.readTree(shared);
        }
    }
}
