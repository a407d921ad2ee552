/** What a page as of an earlier position costs, against the current page; the same at every size of the log. */
@NullMarked
package nextstep.benchmarks.asof;

import org.jspecify.annotations.NullMarked;
