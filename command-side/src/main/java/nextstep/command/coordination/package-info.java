/** Deciding about who coordinates, supports or is not involved in an initiative, in which context, since when. */
@NullMarked
package nextstep.command.coordination;

import org.jspecify.annotations.NullMarked;
