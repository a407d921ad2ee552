/** How far from the limit? Each program runs ours and the limit side by side and prints their ratio. */
@NullMarked
package nextstep.benchmarks;

import org.jspecify.annotations.NullMarked;
