/** Deciding about calls for priorities and what each group answers. */
@NullMarked
package nextstep.command.priorities;

import org.jspecify.annotations.NullMarked;
