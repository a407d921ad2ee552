package nextstep.web.input;

import java.util.Arrays;
import java.util.stream.Collectors;
import nextstep.events.values.Malformed;
import tools.jackson.databind.JsonNode;

/** Reads single values. Nothing is converted: a number is no text, and a text no number. */
final class Scalars {
    private Scalars() {}

    static String text(JsonNode node) {
        if (!node.isString()) {
            throw new Malformed("A text stands in quotation marks here.");
        }
        return node.stringValue();
    }

    static Object whole(Shape.Whole whole, JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new Malformed("A whole number stands here, without quotation marks.");
        }
        long value = node.longValue();
        if (value < whole.least() || value > whole.most()) {
            throw new Malformed("A whole number from $1 to $2 stands here.", whole.least(), whole.most());
        }
        return whole.wide() ? (Object) value : (Object) Math.toIntExact(value);
    }

    static Object yesNo(JsonNode node) {
        if (!node.isBoolean()) {
            throw new Malformed("true or false stands here, without quotation marks.");
        }
        return node.booleanValue();
    }

    static Object choice(Shape.Choice choice, JsonNode node) {
        Enum<?>[] constants = choice.type().getEnumConstants();
        String name = node.isString() ? node.stringValue() : "";
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Malformed(
                        "One of these stands here: $1.",
                        Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
