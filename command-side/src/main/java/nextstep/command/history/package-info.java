/** Who may take a text out of sight that should never have been recorded. */
@NullMarked
package nextstep.command.history;

import org.jspecify.annotations.NullMarked;
