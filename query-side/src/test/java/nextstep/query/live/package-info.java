/** Whoever listens hears of what concerns them, once. */
@NullMarked
package nextstep.query.live;

import org.jspecify.annotations.NullMarked;
