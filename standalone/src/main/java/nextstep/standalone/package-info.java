/** The tracker in one process, and the command line that starts it and talks to it. */
@NullMarked
package nextstep.standalone;

import org.jspecify.annotations.NullMarked;
