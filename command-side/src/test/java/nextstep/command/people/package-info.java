/** Who comes and goes, and what ends with them. */
@NullMarked
package nextstep.command.people;

import org.jspecify.annotations.NullMarked;
