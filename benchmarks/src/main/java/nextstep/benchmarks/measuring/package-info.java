/**
 * Two sides of a comparison, measured by turns in one process: their times, the processor time they take, and how the
 * ratio between them is printed. Rates depend on the machine; ratios hardly do.
 */
@NullMarked
package nextstep.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
