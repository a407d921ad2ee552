/** A suppressed text is nowhere any more, and everything else holds. */
@NullMarked
package nextstep.query.history.suppression;

import org.jspecify.annotations.NullMarked;
