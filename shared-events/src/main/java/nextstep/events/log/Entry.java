package nextstep.events.log;

import org.jspecify.annotations.Nullable;

/**
 * A fact encoded and ready to be written. Position and time are given to it by the log.
 *
 * @param salt {@link Salts chance} that goes into what is published of the payload
 * @param blanked the earlier record that loses its texts with it, where it says that
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be written; compared by nobody
record Entry(
        String id,
        String stream,
        long sequence,
        StoredName name,
        byte[] payload,
        byte[] headers,
        byte[] salt,
        @Nullable Blanked blanked) {

    /** With a salt of its own. */
    Entry(String id, String stream, long sequence, StoredName name, byte[] payload, byte[] headers) {
        this(id, stream, sequence, name, payload, headers, Salts.fresh(), null);
    }

    Entry blanking(Blanked record) {
        return new Entry(id, stream, sequence, name, payload, headers, salt, record);
    }
}
