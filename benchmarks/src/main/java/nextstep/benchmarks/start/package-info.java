/** What a start costs, until the first page is there: ours, as the launcher does it, against a program that does next to nothing. */
@NullMarked
package nextstep.benchmarks.start;

import org.jspecify.annotations.NullMarked;
