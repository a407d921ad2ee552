/** Who looks after the tracker, and what they ask of it. The process that keeps the views hears of it by the log. */
@NullMarked
package nextstep.command.operations;

import org.jspecify.annotations.NullMarked;
