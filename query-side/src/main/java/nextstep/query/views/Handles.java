package nextstep.query.views;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fast ways into records: code made once per type, called with plain objects. */
final class Handles {
    private static final MethodType OBJECT_TO_OBJECT = MethodType.methodType(Object.class, Object.class);

    private Handles() {}

    /** Reads one component of a record. */
    @SuppressWarnings("unchecked") // takes and gives what the accessor does
    static Function<Object, @Nullable Object> accessor(RecordComponent component) {
        try {
            MethodHandles.Lookup within = within(component.getDeclaringRecord());
            MethodHandle accessor = within.unreflect(component.getAccessor());
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            within,
                            "apply",
                            MethodType.methodType(Function.class),
                            OBJECT_TO_OBJECT,
                            accessor,
                            accessor.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) { // what a method handle may throw is not known to the compiler
            throw new IllegalStateException(e);
        }
    }

    /** Makes a record of all its components: (Object[]) Object. */
    static MethodHandle maker(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return within(type)
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandles.Lookup within(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    static Object make(MethodHandle maker, @Nullable Object[] components) {
        try {
            return (Object) maker.invokeExact(components);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
