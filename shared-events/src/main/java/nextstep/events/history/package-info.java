/** What happened to the history itself: texts that were suppressed; and which facts take back which. */
@NullMarked
package nextstep.events.history;

import org.jspecify.annotations.NullMarked;
