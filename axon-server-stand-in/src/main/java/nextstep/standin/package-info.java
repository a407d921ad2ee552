/** What stands in tests for what is around the program: Axon Server, a database that goes away, a line that is cut. */
@NullMarked
package nextstep.standin;

import org.jspecify.annotations.NullMarked;
