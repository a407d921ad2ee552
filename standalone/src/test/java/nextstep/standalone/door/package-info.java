/** The door of the running tracker: signing in, forms, limits, and an afternoon of hostile requests. */
@NullMarked
package nextstep.standalone.door;

import org.jspecify.annotations.NullMarked;
