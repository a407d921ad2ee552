/** Stories of calls for priorities and their answers. */
@NullMarked
package nextstep.command.priorities;

import org.jspecify.annotations.NullMarked;
