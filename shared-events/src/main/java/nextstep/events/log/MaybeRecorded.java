package nextstep.events.log;

import org.jspecify.annotations.Nullable;

/**
 * The database went away in the middle of an append and did not come back in time: whether it was recorded is not known
 * now. Asking again is safe: a repeated command is recorded once.
 */
public final class MaybeRecorded extends RuntimeException {
    public MaybeRecorded(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
