/** What the log says about ids: which there are, and the little that rules ask about each. Read from facts alone. */
@NullMarked
package nextstep.command.lookups;

import org.jspecify.annotations.NullMarked;
