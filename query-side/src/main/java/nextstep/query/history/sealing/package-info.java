/**
 * The tree over the log as it grows, and what is signed of it. Whoever signs here never signs two trees that do not begin
 * alike; what is published is read by anybody and checked by {@code checking}, which knows nothing of this room.
 */
@NullMarked
package nextstep.query.history.sealing;

import org.jspecify.annotations.NullMarked;
