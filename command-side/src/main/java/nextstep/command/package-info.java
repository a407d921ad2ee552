/** Who may decide what, now? Commands, the rules they are held to, and how a refusal is said. */
@NullMarked
package nextstep.command;

import org.jspecify.annotations.NullMarked;
