package nextstep.web.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One filled-in field of a form, and its place in the tree. */
record FormField(String name, String value) {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]{1,60})(?:\\[(\\d{0,2})])?(?:\\.|$)");
    /** People write several numbers into one field: {@code 19, 20}. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,;\u060C\u3001]+");

    private static final Pattern BY_THE_CLOCK = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

    boolean isFilled() {
        return !value.isBlank();
    }

    /** Puts the value where the name says. What the shape does not know is put in as it is, and refused by name later. */
    void plant(Shape.Thing shape, ObjectNode tree) {
        Matcher steps = STEP.matcher(name);
        ObjectNode here = tree;
        Shape.Thing thing = shape;
        int at = 0;
        while (steps.find() && steps.start() == at) {
            at = steps.end();
            String step = steps.group(1);
            Shape child = partNamed(thing, step);
            boolean last = at == name.length();
            if (last && !name.endsWith(".")) {
                put(here, step, child);
                return;
            }
            if (!(inside(child) instanceof Shape.Thing deeper)) {
                break;
            }
            here = child instanceof Shape.Several ? element(here, step, steps.group(2)) : object(here, step);
            thing = deeper;
        }
        throw Problem.malformed(name, "There is no such field here.").raised();
    }

    private void put(ObjectNode here, String step, @Nullable Shape child) {
        JsonNode node = scalar(inside(child));
        if (child instanceof Shape.Several several && several.element() instanceof Shape.Whole) {
            BETWEEN_NUMBERS
                    .splitAsStream(value.strip())
                    .forEach(number -> list(here, step).add(new FormField(name, number).scalar(several.element())));
        } else if (child instanceof Shape.Several) {
            list(here, step).add(node);
        } else if (here.has(step)) {
            throw Problem.malformed(name, "This field is there twice.").raised();
        } else {
            here.set(step, node);
        }
    }

    private static ArrayNode list(ObjectNode here, String step) {
        return here.get(step) instanceof ArrayNode list ? list : here.putArray(step);
    }

    private JsonNode scalar(@Nullable Shape shape) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (shape) {
            case Shape.Whole whole when value.matches("-?\\d{1,18}") -> nodes.numberNode(Long.parseLong(value));
            case Shape.YesNo yesNo when value.equals("true") || value.equals("on") -> nodes.booleanNode(true);
            case Shape.YesNo yesNo when value.equals("false") -> nodes.booleanNode(false);
            case Shape.Moment moment when BY_THE_CLOCK.matcher(value).matches() -> nodes.stringNode(inUtc());
            case null, default -> nodes.stringNode(value);
        };
    }

    /** A browser's field for a moment says no zone; our forms say that they mean UTC. */
    private String inUtc() {
        return value.length() == 16 ? value + ":00Z" : value + "Z";
    }

    private ObjectNode element(ObjectNode here, String step, @Nullable String index) {
        ArrayNode list = list(here, step);
        int at = index == null || index.isEmpty() ? list.size() : Integer.parseInt(index);
        if (at > list.size()) {
            throw Problem.malformed(name, "The numbers in brackets count from 0 without gaps.")
                    .raised();
        }
        return at < list.size() && list.get(at) instanceof ObjectNode known ? known : list.addObject();
    }

    private static ObjectNode object(ObjectNode here, String step) {
        return here.get(step) instanceof ObjectNode known ? known : here.putObject(step);
    }

    private static @Nullable Shape partNamed(Shape.Thing thing, String name) {
        return thing.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(Shape.Part::shape)
                .findFirst()
                .orElse(null);
    }

    /** What one of several is, or what it is itself. */
    private static @Nullable Shape inside(@Nullable Shape shape) {
        return shape instanceof Shape.Several several ? several.element() : shape;
    }
}
