/**
 * How a command reaches its aggregate and what it decides reaches the log: Axon, wired by hand, so that nothing falls
 * back to a default without a word.
 */
@NullMarked
package nextstep.command.running;

import org.jspecify.annotations.NullMarked;
