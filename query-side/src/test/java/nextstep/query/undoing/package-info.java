/** What was taken back counts no more, on whatever day. */
@NullMarked
package nextstep.query.undoing;

import org.jspecify.annotations.NullMarked;
