package nextstep.query.history.checking;

import nextstep.query.history.proof.Hash;
import org.jspecify.annotations.Nullable;

/**
 * One line of an archive: an event as it was recorded.
 *
 * @param headers the bytes that were recorded beside the payload
 * @param payload the bytes that were recorded, or what remains of them
 * @param salt none where a text was suppressed
 * @param commitment to payload and salt, in base64
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are hashed, and never compared as a whole
record EventLine(
        long position,
        long recordedAt,
        String id,
        String stream,
        long sequence,
        String name,
        String revision,
        byte[] headers,
        byte[] payload,
        byte @Nullable [] salt,
        String commitment) {

    Hash stated() {
        return Hash.ofBase64(commitment);
    }
}
