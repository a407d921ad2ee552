/** What does a reader want to know? Views folded from the log, and the questions they answer. */
@NullMarked
package nextstep.query;

import org.jspecify.annotations.NullMarked;
