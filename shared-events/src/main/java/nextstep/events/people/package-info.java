/** Opaque ids of people. Names live elsewhere, in a table that can forget. */
@NullMarked
package nextstep.events.people;

import org.jspecify.annotations.NullMarked;
