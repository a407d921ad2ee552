package nextstep.events.log;

/**
 * One record of the log, byte for byte as written. The arrays are not to be changed.
 *
 * @param name the stored name of the event, ours and not Java's: {@code implementation.StepBlocked}
 * @param revision the revision of its form: {@code 1}, {@code 2} ...
 * @param recordedAtMicros microseconds since 1970-01-01T00:00:00Z
 * @param payload the fact as UTF-8 JSON
 * @param headers what stands beside it, as UTF-8 JSON: one object of texts
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as recorded; compared by nobody
public record RawRecord(
        long position,
        long recordedAtMicros,
        String id,
        String stream,
        long sequence,
        String name,
        String revision,
        byte[] payload,
        byte[] headers) {}
