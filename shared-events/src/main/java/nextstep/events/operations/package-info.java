/** What those do who look after the tracker itself: they ask for checks and new views, and keep copies. Nobody's claims. */
@NullMarked
package nextstep.events.operations;

import org.jspecify.annotations.NullMarked;
