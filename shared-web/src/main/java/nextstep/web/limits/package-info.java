/** How much anybody may ask of the tracker: so often, so large, so slowly. */
@NullMarked
package nextstep.web.limits;

import org.jspecify.annotations.NullMarked;
