package nextstep.command.history;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nextstep.events.Fact;

/**
 * A command that can be sent to take back a decision: {@code POST .../unblock?undoes=7}. By which fact it does so is said here;
 * what is taken back by that, {@link nextstep.events.history.TakenBack} alone says.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Undoes {
    Class<? extends Fact> by();
}
