/** Who is given the right to write, by whom, and until when. */
@NullMarked
package nextstep.command.mandates;

import org.jspecify.annotations.NullMarked;
