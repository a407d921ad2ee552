package nextstep.command.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import nextstep.events.StreamId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Context;

/** Where a command was posted to: it names what stands between the slashes. */
record Address(Route route, Record command) {

    /** Whether this id stands in the address itself, and not in what was sent there. */
    boolean names(String id) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> route.variables().contains(component.getName()))
                .anyMatch(component -> idOf(value(component)).equals(id));
    }

    private static String idOf(Object value) {
        return switch (value) {
            case StreamId stream -> stream.value();
            case StepId step -> step.value();
            case Context context -> context.kind().name().toLowerCase(Locale.ROOT) + ":" + context.code();
            default -> "";
        };
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A command is a public record", e);
        }
    }
}
