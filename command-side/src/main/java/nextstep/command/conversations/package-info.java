/** Deciding about conversations. */
@NullMarked
package nextstep.command.conversations;

import org.jspecify.annotations.NullMarked;
