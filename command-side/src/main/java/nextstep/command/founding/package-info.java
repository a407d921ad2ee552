/**
 * What the tracker knows from the start: sourced facts that are shipped with it and become events once, by the same
 * commands that people use.
 */
@NullMarked
package nextstep.command.founding;

import org.jspecify.annotations.NullMarked;
