/** How long it takes a stranger to check an archive, against reading and hashing it. */
@NullMarked
package nextstep.benchmarks.verify;

import org.jspecify.annotations.NullMarked;
