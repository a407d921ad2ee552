/** What speaks Axon Server's public protocol in tests, where the real one cannot run. */
@NullMarked
package nextstep.standin;

import org.jspecify.annotations.NullMarked;
