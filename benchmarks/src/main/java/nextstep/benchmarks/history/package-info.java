/**
 * Histories as they may well come to be, of any size: the same seed and size give the same facts on every machine. Knows
 * only what can have happened, so that tests of every kind may begin with one.
 */
@NullMarked
package nextstep.benchmarks.history;

import org.jspecify.annotations.NullMarked;
