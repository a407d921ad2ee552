package nextstep.events.log;

/** A fact encoded and ready to be written. Position and time are given to it by the log. */
@SuppressWarnings("ArrayRecordComponent") // bytes to be written; compared by nobody
record Entry(String id, String stream, long sequence, StoredName name, byte[] payload, byte[] headers) {}
