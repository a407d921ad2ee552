package nextstep.events.log;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.module.SimpleValueInstantiators;

/**
 * Has the constructors of records called by code made for each of them. Jackson calls a constructor by a method handle it does
 * not know the form of, which takes half of the time of reading: ids are made by the million while views are folded.
 */
final class RecordMaking extends SimpleValueInstantiators {
    private static final long serialVersionUID = 1L;

    @Override
    public ValueInstantiator modifyValueInstantiator(
            DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator usual) {
        return description.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                ? new Making(standard)
                : usual;
    }

    /** Of one record. */
    private static final class Making extends StdValueInstantiator {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Function<String, Object> ofText;
        private final transient @Nullable MethodHandle ofComponents;

        Making(StdValueInstantiator usual) {
            super(usual);
            ofText = usual.canCreateFromString() ? ofText(_fromStringCreator) : null;
            ofComponents = ofComponents(usual.getWithArgsCreator());
        }

        @Override
        public Object createFromString(DeserializationContext context, String text) {
            if (ofText == null) {
                return super.createFromString(context, text);
            }
            try {
                return ofText.apply(text);
            } catch (RuntimeException e) { // what a record refuses is told in Jackson's words, as it would be
                return refused(context, text, e);
            }
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components) {
            if (ofComponents == null) {
                return super.createFromObjectWith(context, components);
            }
            try {
                return (Object) ofComponents.invokeExact(components);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) { // a method handle may throw anything
                return refused(context, components, e);
            }
        }

        private Object refused(DeserializationContext context, Object of, Throwable reason) {
            return context.handleInstantiationProblem(getValueClass(), of, rewrapCtorProblem(context, reason));
        }
    }

    @SuppressWarnings("unchecked") // takes and gives what the constructor does
    private static @Nullable Function<String, Object> ofText(AnnotatedWithParams creator) {
        if (!(creator.getAnnotated() instanceof Constructor<?> constructor)
                || constructor.getParameterTypes()[0] != String.class) {
            return null;
        }
        try {
            MethodHandles.Lookup within = within(constructor);
            MethodHandle handle = within.unreflectConstructor(constructor);
            return (Function<String, Object>) LambdaMetafactory.metafactory(
                            within,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type())
                    .getTarget()
                    .invoke();
        } catch (Throwable e) { // a method handle may throw anything
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable MethodHandle ofComponents(@Nullable AnnotatedWithParams creator) {
        if (creator == null || !(creator.getAnnotated() instanceof Constructor<?> constructor)) {
            return null;
        }
        try {
            return within(constructor)
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandles.Lookup within(Constructor<?> constructor) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(constructor.getDeclaringClass(), MethodHandles.lookup());
    }
}
