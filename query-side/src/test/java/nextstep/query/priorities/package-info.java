/** Rounds, answers and tallies, reckoned and asked for. */
@NullMarked
package nextstep.query.priorities;

import org.jspecify.annotations.NullMarked;
