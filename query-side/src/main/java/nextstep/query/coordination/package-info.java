/**
 * Who coordinates what, since when, and where nobody does? Roles as rows in periods of effective time, the matrix of
 * initiatives and groups, its gaps, and the desk that says what is to be done next.
 */
@NullMarked
package nextstep.query.coordination;

import org.jspecify.annotations.NullMarked;
