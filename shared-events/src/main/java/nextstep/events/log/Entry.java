package nextstep.events.log;

/**
 * A fact encoded and ready to be written. Position and time are given to it by the log.
 *
 * @param salt {@link Salts chance} that goes into what is published of the payload
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be written; compared by nobody
record Entry(String id, String stream, long sequence, StoredName name, byte[] payload, byte[] headers, byte[] salt) {

    /** With a salt of its own. */
    Entry(String id, String stream, long sequence, StoredName name, byte[] payload, byte[] headers) {
        this(id, stream, sequence, name, payload, headers, Salts.fresh());
    }
}
