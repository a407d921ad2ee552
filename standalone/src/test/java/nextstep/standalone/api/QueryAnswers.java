package nextstep.standalone.api;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.PagePart;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes what questions are answered with, by what their controllers say of it. */
final class QueryAnswers {
    private final AnswerSchemas schemas;
    private final List<PagePart<?>> parts;

    QueryAnswers(AnswerSchemas schemas, List<? extends PagePart<?>> parts) {
        this.schemas = schemas;
        this.parts = List.copyOf(parts);
    }

    /** The thing itself, where it is no view of a moment. */
    ObjectNode plain(Method question) {
        return item(said(question));
    }

    /** The whole answer: what all answers say of themselves, and the thing or things asked for. */
    ObjectNode of(Method question, boolean paged) {
        Answers answers = said(question);
        boolean list = paged || answers.slice();
        ObjectNode answer = Schemas.node("object").put("additionalProperties", false);
        ObjectNode properties = answer.putObject("properties");
        properties.putObject("asOf").put("$ref", "#/components/schemas/AsOf");
        properties.putObject("on").put("type", "string").put("format", "date");
        answer.putArray("required").add("asOf").add("on").add(list ? "items" : "item");
        if (!list) {
            properties.set("item", item(answers));
            return answer;
        }
        properties.set("items", AnswerSchemas.list(item(answers)));
        properties.putObject("next").put("type", "string").put("description", "The address of the part that follows.");
        if (paged) {
            properties.putObject("total").put("type", "integer").put("format", "int32");
            answer.withArray("required").add("total");
        }
        for (Beside beside : answers.beside()) {
            properties.set(beside.name(), of(beside));
            if (!beside.optional()) {
                answer.withArray("required").add(beside.name());
            }
        }
        return answer;
    }

    private static Answers said(Method question) {
        return Objects.requireNonNull(
                question.getAnnotation(Answers.class), () -> question + " does not say with what it is answered");
    }

    private ObjectNode item(Answers answers) {
        if (answers.value().length > 1) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            for (Class<?> one : answers.value()) {
                either.withArray("anyOf").add(schemas.of(one));
            }
            return either;
        }
        return answers.parts() == void.class
                ? schemas.of(answers.value()[0])
                : withParts(answers.value()[0], answers.parts());
    }

    private ObjectNode of(Beside beside) {
        if (beside.by() != void.class) {
            return schemas.byKey(beside.by(), beside.type());
        }
        ObjectNode one = schemas.of(beside.type());
        return beside.several() ? AnswerSchemas.list(one) : one;
    }

    private ObjectNode withParts(Class<?> page, Class<?> kind) {
        ObjectNode whole = Schemas.node("object").put("additionalProperties", false);
        whole.putObject("properties");
        schemas.add(page, whole);
        parts.stream()
                .filter(kind::isInstance)
                .filter(part -> !part.isForPagesAlone())
                .sorted(Comparator.comparing(PagePart::name))
                .forEach(part -> {
                    ((ObjectNode) whole.get("properties")).set(part.name(), of(part));
                    whole.withArray("required").add(part.name());
                });
        return whole;
    }

    private ObjectNode of(PagePart<?> part) {
        return Arrays.stream(part.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && !method.isBridge())
                .findFirst()
                .map(method -> schemas.of(method.getGenericReturnType()))
                .orElseThrow();
    }
}
