/** What did groups say matters? Rounds, what each group answered in them with every revision, tallies and quarters. */
@NullMarked
package nextstep.query.priorities;

import org.jspecify.annotations.NullMarked;
