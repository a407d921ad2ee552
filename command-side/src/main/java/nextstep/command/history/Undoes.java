package nextstep.command.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nextstep.events.Fact;

/** The kinds of fact that a command takes back, when it is sent for that: {@code POST .../unblock?undoes=7}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Undoes {
    Class<? extends Fact>[] value();
}
