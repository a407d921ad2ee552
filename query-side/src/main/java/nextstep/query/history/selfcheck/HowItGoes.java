package nextstep.query.history.selfcheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How something stands that is done beside the pages, told alike by every process.
 *
 * @param goesOn whether some process is at it
 * @param askedAt since when it is waited for; null where it is not
 * @param trouble why the last attempt came to nothing; null where it did not
 * @param cause what the program said of that, for those who look after it
 * @param alike whether all rows were alike at the last comparison; null before the first
 */
public record HowItGoes(
        boolean goesOn,
        @Nullable Instant askedAt,
        @Nullable Trouble trouble,
        @Nullable String cause,
        @Nullable Boolean alike) {

    Trouble.@Nullable Told told() {
        return trouble == null ? null : trouble.told();
    }

    /** The trouble in a word; null where there is none. */
    public @Nullable String word() {
        return trouble == null ? null : trouble.word();
    }
}
