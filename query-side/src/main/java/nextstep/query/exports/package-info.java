/** Everything in forms that other programs read: steps, roles and priorities as CSV with the columns of the import. */
@NullMarked
package nextstep.query.exports;

import org.jspecify.annotations.NullMarked;
