package nextstep.events.log;

import org.jspecify.annotations.Nullable;

/**
 * A record with what ties its payload to the tree over the log: the salt, or, where a text was suppressed and the salt
 * destroyed with it, the commitment that the two of them once made. One of them is there. The arrays are not to be changed.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as recorded; compared by nobody
public record SealedRecord(RawRecord record, byte @Nullable [] salt, byte @Nullable [] commitment) {}
