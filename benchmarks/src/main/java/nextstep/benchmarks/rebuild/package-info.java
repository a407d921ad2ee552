/** How fast all views are made anew from the log, against reading, parsing and folding the same facts in memory. */
@NullMarked
package nextstep.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
