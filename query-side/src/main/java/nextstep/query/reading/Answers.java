package nextstep.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** With what a question is answered, for the description of the API; what is really answered is held against it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {
    /** The thing asked for, or what the list consists of; one of these, where it depends on the question. */
    Class<?>[] value();

    /** Whether it is a part of something without end, which nobody counts. */
    boolean slice() default false;

    /** What stands beside the items of a list. */
    Beside[] beside() default {};

    /** Whether nobody but stewards is answered. */
    boolean forStewards() default false;

    /** Which parts other features have for it. */
    Class<?> parts() default void.class;

    /** Something that belongs to the whole of a list. */
    @interface Beside {
        String name();

        Class<?> type();

        /** What there is one of it for each of. */
        Class<?> by() default void.class;

        /** Whether there are several of it, as a list. */
        boolean several() default false;

        /** Whether it may be missing. */
        boolean optional() default false;
    }
}
