/** The wiring of the command side: that it is ours, and that long streams load from snapshots. */
@NullMarked
package nextstep.command.running;

import org.jspecify.annotations.NullMarked;
