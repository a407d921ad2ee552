package nextstep.web.pages;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As of when a page stands, by both clocks.
 *
 * @param position facts up to here are seen; -1 before the first
 * @param time when the fact at that position was recorded
 * @param on the effective date
 */
public record Stand(long position, @Nullable Instant time, LocalDate on) {}
