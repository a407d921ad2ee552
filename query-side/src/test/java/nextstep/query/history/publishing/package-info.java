/** What is handed out under {@code /log} holds for a stranger. */
@NullMarked
package nextstep.query.history.publishing;

import org.jspecify.annotations.NullMarked;
