/** What happened to the history itself: texts that were suppressed. */
@NullMarked
package nextstep.events.history;

import org.jspecify.annotations.NullMarked;
