/**
 * Many who have a page open hear that it has changed. Ours is the program as it is started by the launcher; the clients are sockets
 * of this process.
 */
@NullMarked
package nextstep.benchmarks.live;

import org.jspecify.annotations.NullMarked;
