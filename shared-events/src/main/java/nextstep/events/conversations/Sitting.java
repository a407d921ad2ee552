package nextstep.events.conversations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of a conversation, with the hours where they are known. */
public record Sitting(
        LocalDate day, @Nullable Instant start, @Nullable Instant end) {}
