/** Texts are suppressed as the rules say. */
@NullMarked
package nextstep.command.history;

import org.jspecify.annotations.NullMarked;
