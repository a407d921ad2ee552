package nextstep.web.problems;

import java.util.Optional;

/** Says which problem an exception of one side is. Each side declares its own as a bean. */
@FunctionalInterface
public interface Translation {
    /** The problem; empty where this side does not know the exception. */
    Optional<Problem> problemOf(Throwable exception);
}
