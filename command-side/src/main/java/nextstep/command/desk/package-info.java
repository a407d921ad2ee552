/** What a coordinator settles in one go from the desk: the same said of several steps, under the rules and rights of each. */
@NullMarked
package nextstep.command.desk;

import org.jspecify.annotations.NullMarked;
