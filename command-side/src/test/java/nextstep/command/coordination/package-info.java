/** Stories of roles. */
@NullMarked
package nextstep.command.coordination;

import org.jspecify.annotations.NullMarked;
