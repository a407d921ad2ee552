package nextstep.events.log;

/**
 * Which record loses its texts together with an append.
 *
 * @param stream its stream
 * @param payload what is left of its payload
 */
@SuppressWarnings("ArrayRecordComponent") // bytes to be written; compared by nobody
record Blanked(long position, String stream, byte[] payload) {}
