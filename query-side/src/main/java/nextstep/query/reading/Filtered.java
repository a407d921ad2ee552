package nextstep.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nextstep.events.StreamId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A thing that a filter names. One that nobody knows is refused, so that a misspelt name is not taken for a thing of which
 * there is nothing.
 *
 * @param field the parameter that names it
 */
record Filtered(String field, StreamId id) {

    /** What the parameters of a question name. */
    static List<Filtered> by(HttpServletRequest request, @Nullable Executable question) {
        List<Filtered> named = new ArrayList<>();
        for (Parameter parameter : question == null ? new Parameter[0] : question.getParameters()) {
            Class<?> type = typeOf(parameter);
            if (parameter.isAnnotationPresent(RequestParam.class)
                    && (StreamId.class.isAssignableFrom(type) || type == Context.class)) {
                String[] values = request.getParameterValues(parameter.getName());
                for (String value : values == null ? new String[0] : values) {
                    id(type, value).ifPresent(id -> named.add(new Filtered(parameter.getName(), id)));
                }
            }
        }
        return named;
    }

    private static Class<?> typeOf(Parameter parameter) {
        return parameter.getParameterizedType() instanceof ParameterizedType several
                        && several.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : parameter.getType();
    }

    /** Empty for what cannot be an id, which is refused when the question is read, and for a place that is no region. */
    private static Optional<StreamId> id(Class<?> type, String value) {
        try {
            Object id = type.getConstructor(String.class).newInstance(value);
            return switch (id) {
                case StreamId stream -> Optional.of(stream);
                case Context context
                when context.kind() == Context.Kind.REGION -> Optional.of(new RegionId(context.code()));
                default -> Optional.empty();
            };
        } catch (InvocationTargetException malformed) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is made of a text", e);
        }
    }
}
