package nextstep.standalone.api;

import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nextstep.events.StreamId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.Subject;
import nextstep.events.values.Context;
import nextstep.events.values.Language;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.web.input.Days;
import nextstep.web.input.Shape;
import nextstep.web.input.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says in JSON Schema what each value looks like. Named types are described once and referred to. */
final class Schemas {
    private static final String CONTEXT =
            "^(GLOBAL|(REGION|COUNTRY|LANGUAGE|THEME|PROJECT):[A-Za-z0-9][A-Za-z0-9._-]{0,59})$";
    private static final Map<Class<?>, Example> TEXTS = Map.of(
            Title.class, new Example(Title.MOST, null, "Needs assessment in five communities"),
            Prose.class, new Example(Prose.MOST, null, "The grant was decided later than planned."),
            Source.class, new Example(Source.MOST, null, "https://meta.wikimedia.org/wiki/Movement_Strategy"),
            Link.class, new Example(Link.MOST, "^[Hh][Tt][Tt][Pp][Ss]?://", "https://meta.wikimedia.org/wiki/Hubs"),
            Language.class, new Example(35, "^[a-z]{2,8}(-[a-z0-9]{1,8}){0,3}$", "en"),
            Context.class, new Example(69, CONTEXT, "REGION:CEECA"),
            Subject.class, new Example(313, "^[a-z]+:", "role:movement-charter/GLOBAL/WMDE"));

    private final ObjectNode named = JsonNodeFactory.instance.objectNode();

    /** All named types met so far. */
    ObjectNode named() {
        return named;
    }

    ObjectNode of(Type type) {
        return of(Shapes.of(type));
    }

    ObjectNode of(Shape shape) {
        return switch (shape) {
            case Shape.Thing thing -> reference(thing.type(), () -> object(thing));
            case Shape.Single single -> reference(single.type(), () -> single(single));
            case Shape.Several several -> {
                ObjectNode array = node("array");
                array.set("items", of(several.element()));
                yield array;
            }
            case Shape.Choice choice -> reference(choice.type(), () -> choice(choice));
            case Shape.Text text -> node("string");
            case Shape.Whole whole -> node("integer").put("format", whole.wide() ? "int64" : "int32");
            case Shape.YesNo yesNo -> node("boolean");
            case Shape.Day day ->
                node("string")
                        .put("format", "date")
                        .put("description", "A day from " + Days.FIRST + " to " + Days.LAST + ".");
            case Shape.Moment moment -> node("string").put("format", "date-time");
        };
    }

    /** An object of these parts; those of the path are left out, because the address says them. */
    ObjectNode object(Shape.Thing thing, Collection<String> without) {
        ObjectNode object = node("object").put("additionalProperties", false);
        ObjectNode properties = object.putObject("properties");
        for (Shape.Part part : thing.parts()) {
            if (!without.contains(part.name())) {
                properties.set(part.name(), part.required() ? of(part.shape()) : optional(of(part.shape())));
                if (part.required()) {
                    object.withArray("required").add(part.name());
                }
            }
        }
        return object;
    }

    private ObjectNode object(Shape.Thing thing) {
        return object(thing, List.of());
    }

    private static ObjectNode optional(ObjectNode schema) {
        if (schema.has("$ref")) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            either.putArray("anyOf").add(schema).add(node("null"));
            return either;
        }
        String type = schema.get("type").stringValue();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private ObjectNode single(Shape.Single single) {
        Example example = TEXTS.get(single.type());
        if (example != null) {
            return example.schema();
        }
        if (StreamId.class.isAssignableFrom(single.type()) || single.type() == StepId.class) {
            String kind = single.type().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
            return node("string")
                    .put("pattern", "^(" + kind + ":)?[A-Za-z0-9][A-Za-z0-9._:/-]*$")
                    .put("maxLength", 320)
                    .put("description", "With or without its kind before it: " + kind + ":...");
        }
        return of(single.inside());
    }

    private static ObjectNode choice(Shape.Choice choice) {
        ObjectNode schema = node("string");
        Arrays.stream(choice.type().getEnumConstants())
                .forEach(constant -> schema.withArray("enum").add(constant.name()));
        return schema;
    }

    private ObjectNode reference(Class<?> type, Supplier<ObjectNode> description) {
        String name = type.getSimpleName();
        if (!named.has(name)) {
            named.putObject(name);
            named.set(name, description.get());
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    static ObjectNode node(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** A text of one type: its limits, and one that is right. */
    private record Example(int most, @Nullable String pattern, String text) {
        ObjectNode schema() {
            ObjectNode schema = node("string").put("minLength", 1).put("maxLength", most);
            if (pattern != null) {
                schema.put("pattern", pattern);
            }
            schema.putArray("examples").add(text);
            return schema;
        }
    }
}
