/** Commands as they come over HTTP with a session, against a handler that does nothing. */
@NullMarked
package nextstep.benchmarks.door;

import org.jspecify.annotations.NullMarked;
