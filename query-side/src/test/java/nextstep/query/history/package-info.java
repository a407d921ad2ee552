/** History and its proof hold. */
@NullMarked
package nextstep.query.history;

import org.jspecify.annotations.NullMarked;
