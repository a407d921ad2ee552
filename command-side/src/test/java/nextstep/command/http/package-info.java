/** The command door, through real HTTP. */
@NullMarked
package nextstep.command.http;

import org.jspecify.annotations.NullMarked;
