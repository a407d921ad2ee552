/** Facts about who coordinates, supports or is not involved in an initiative, in which context, since when. */
@NullMarked
package nextstep.events.coordination;

import org.jspecify.annotations.NullMarked;
