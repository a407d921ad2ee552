package nextstep.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On what right a command may be asked for: any of these is enough. A command without it has no way to its door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Right[] value();

    /** The component of the command that says for which group somebody speaks. */
    String group() default "group";
}
