package nextstep.web.input;

import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.values.Malformed;
import nextstep.events.values.Sentence;
import nextstep.web.input.Shape.Part;
import nextstep.web.input.Shape.Several;
import nextstep.web.input.Shape.Single;
import nextstep.web.input.Shape.Thing;
import nextstep.web.problems.Fault;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a value from a tree by its shape, strictly: no unknown field, nothing converted, nothing required left out. All
 * faults are gathered, so that a caller learns of them at once.
 */
public final class Reading {
    private final List<Fault> faults = new ArrayList<>();

    private Reading() {}

    /**
     * The record that an object says.
     *
     * @throws nextstep.web.problems.ProblemRaised 400 with every fault
     */
    public static Object read(Thing shape, JsonNode node) {
        Reading reading = new Reading();
        Object read = reading.value(shape, node, "");
        if (read == null || !reading.faults.isEmpty()) {
            throw Problem.malformed(reading.faults).raised();
        }
        return read;
    }

    /** Null where something was wrong; then there is a fault that says so. */
    private @Nullable Object value(Shape shape, JsonNode node, String at) {
        try {
            return switch (shape) {
                case Thing thing -> thing(thing, node, at);
                case Single single -> single(single, node, at);
                case Several several -> several(several, node, at);
                case Shape.Choice choice -> Scalars.choice(choice, node);
                case Shape.Text text -> Scalars.text(node);
                case Shape.Whole whole -> Scalars.whole(whole, node);
                case Shape.YesNo yesNo -> Scalars.yesNo(node);
                case Shape.Day day -> Days.day(Scalars.text(node));
                case Shape.Moment moment -> Days.moment(Scalars.text(node));
            };
        } catch (Malformed malformed) {
            faults.add(new Fault(at, malformed.sentence()));
            return null;
        }
    }

    private @Nullable Object single(Single single, JsonNode node, String at) {
        Object inside = value(single.inside(), node, at);
        return inside == null ? null : made(single.constructor(), new Object[] {inside});
    }

    private @Nullable Object several(Several several, JsonNode node, String at) {
        if (!node.isArray()) {
            throw new Malformed("A list is written in brackets: [ ... ].");
        }
        int before = faults.size();
        List<@Nullable Object> values = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            values.add(value(several.element(), element, at + "[" + values.size() + "]"));
        }
        return faults.size() == before ? List.copyOf(values) : null;
    }

    private @Nullable Object thing(Thing thing, JsonNode node, String at) {
        if (!(node instanceof ObjectNode object)) {
            throw new Malformed("An object is written in braces: { ... }.");
        }
        int before = faults.size();
        int present = 0;
        @Nullable Object[] values = new @Nullable Object[thing.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part part = thing.parts().get(i);
            JsonNode child = object.get(part.name());
            present += child == null ? 0 : 1;
            values[i] = part(part, child, at.isEmpty() ? part.name() : at + "." + part.name());
        }
        if (present < object.size()) {
            unknown(thing, object, at);
        }
        return faults.size() == before ? made(thing.constructor(), values) : null;
    }

    private @Nullable Object part(Part part, @Nullable JsonNode node, String at) {
        if (node != null && !node.isNull()) {
            return value(part.shape(), node, at);
        }
        if (part.required()) {
            faults.add(Fault.missing(at, part.name()));
        }
        return null;
    }

    private void unknown(Thing thing, ObjectNode object, String at) {
        Set<String> names = thing.parts().stream().map(Part::name).collect(Collectors.toSet());
        object.propertyNames().stream().filter(name -> !names.contains(name)).forEach(name -> {
            String shown = name.length() <= 60 ? name : name.substring(0, 60) + "...";
            String parts = thing.parts().stream().map(Part::name).collect(Collectors.joining(", "));
            faults.add(new Fault(
                    at.isEmpty() ? shown : at + "." + shown,
                    names.isEmpty()
                            ? Sentence.of("There are no fields here.")
                            : Sentence.of("There is no such field here. The fields are $1.", parts)));
        });
    }

    private static Object made(MethodHandle constructor, @Nullable Object[] values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Records' constructors throw no checked exceptions", e);
        }
    }
}
