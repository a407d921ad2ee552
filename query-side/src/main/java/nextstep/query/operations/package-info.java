/** How the tracker is and each of its processes, for the stewards who look after it: nothing of this is history, all of it is now. */
@NullMarked
package nextstep.query.operations;

import org.jspecify.annotations.NullMarked;
