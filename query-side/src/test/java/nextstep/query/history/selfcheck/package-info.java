/** The comparison of what is read with what the log says, asked of the query side. */
@NullMarked
package nextstep.query.history.selfcheck;

import org.jspecify.annotations.NullMarked;
