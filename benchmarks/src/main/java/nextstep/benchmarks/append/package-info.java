/**
 * How many commands a second go through the whole write side, and how long one takes, against plain JDBC that loads a
 * stream, appends one event and commits.
 */
@NullMarked
package nextstep.benchmarks.append;

import org.jspecify.annotations.NullMarked;
