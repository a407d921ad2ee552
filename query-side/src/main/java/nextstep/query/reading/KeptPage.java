package nextstep.query.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as it is sent: as it is, compressed, or both.
 *
 * @param tag of it, for whoever asks whether it is still the same
 * @param position that it stands at
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record KeptPage(String tag, long position, byte @Nullable [] plain, byte @Nullable [] zipped) {

    boolean has(boolean compressed) {
        return (compressed ? zipped : plain) != null;
    }

    byte[] bytes(boolean compressed) {
        return Objects.requireNonNull(compressed ? zipped : plain);
    }

    /** The same so that it can be sent in this form; one that was just made is kept in this form alone. */
    KeptPage in(boolean compressed) {
        if (has(compressed)) {
            return this;
        }
        return compressed
                ? new KeptPage(tag, position, null, Zipped.of(bytes(false)))
                : new KeptPage(tag, position, Zipped.undone(bytes(true)), zipped);
    }

    long weight() {
        return (plain == null ? 0L : plain.length) + (zipped == null ? 0L : zipped.length);
    }
}
