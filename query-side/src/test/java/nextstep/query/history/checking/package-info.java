/** Whatever is altered is detected and named, and honest histories never raise an alarm. */
@NullMarked
package nextstep.query.history.checking;

import org.jspecify.annotations.NullMarked;
