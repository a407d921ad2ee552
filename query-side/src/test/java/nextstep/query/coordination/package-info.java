/** Roles, gaps and the desk, reckoned and asked for. */
@NullMarked
package nextstep.query.coordination;

import org.jspecify.annotations.NullMarked;
