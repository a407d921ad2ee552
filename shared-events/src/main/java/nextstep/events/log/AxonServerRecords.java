package nextstep.events.log;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Our records as Axon Server's events and back, byte for byte. Beside what Axon Server knows of an event stand our headers,
 * the salt, when it was recorded in microseconds, and what lets a reader tell the time of recording without reading
 * the whole log: the last position the writer had seen, and the event's place in its append.
 */
final class AxonServerRecords {
    private static final String HEADERS = "headers";
    private static final String SALT = "salt";
    private static final String COMMITMENT = "commitment";
    private static final String RECORDED_AT = "recorded-at";
    private static final String AFTER = "after";
    private static final String PLACE = "place";

    private AxonServerRecords() {}

    /**
     * An entry to be appended.
     *
     * @param stamp not before the time of recording of any event up to {@code after}
     * @param after the last position its writer had seen
     * @param place how many events stand before it in the same append
     */
    static Event event(Entry entry, long stamp, long after, int place) {
        return event(
                        new RawRecord(
                                0,
                                stamp,
                                entry.id(),
                                entry.stream(),
                                entry.sequence(),
                                entry.name().name(),
                                entry.name().revision(),
                                entry.payload(),
                                entry.headers()),
                        after,
                        place)
                .putMetaData(SALT, bytes(entry.salt()))
                .build();
    }

    /** A record moved from another log, in which every time of recording before it is no later. */
    static Event moved(SealedRecord sealed) {
        Event.Builder event = event(sealed.record(), sealed.record().position() - 1, 0);
        if (sealed.salt() != null) {
            event.putMetaData(SALT, bytes(sealed.salt()));
        }
        if (sealed.commitment() != null) {
            event.putMetaData(COMMITMENT, bytes(sealed.commitment()));
        }
        return event.build();
    }

    private static Event.Builder event(RawRecord record, long after, int place) {
        String stream = record.stream();
        return Event.newBuilder()
                .setMessageIdentifier(record.id())
                .setAggregateIdentifier(stream)
                .setAggregateSequenceNumber(record.sequence())
                .setAggregateType(stream.substring(0, Math.max(0, stream.indexOf(':'))))
                .setTimestamp(Duration.of(record.recordedAtMicros(), ChronoUnit.MICROS)
                        .toMillis())
                .setPayload(SerializedObject.newBuilder()
                        .setType(record.name())
                        .setRevision(record.revision())
                        .setData(ByteString.copyFrom(record.payload())))
                .putMetaData(HEADERS, text(new String(record.headers(), StandardCharsets.UTF_8)))
                .putMetaData(RECORDED_AT, number(record.recordedAtMicros()))
                .putMetaData(AFTER, number(after))
                .putMetaData(PLACE, number(place));
    }

    static RawRecord record(Event event, long position, long recordedAt) {
        SerializedObject payload = event.getPayload();
        return new RawRecord(
                position,
                recordedAt,
                event.getMessageIdentifier(),
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                payload.getType(),
                payload.getRevision(),
                payload.getData().toByteArray(),
                said(event, HEADERS).getTextValue().getBytes(StandardCharsets.UTF_8));
    }

    static SealedRecord sealed(Event event, RawRecord record) {
        return new SealedRecord(record, bytes(event, SALT), bytes(event, COMMITMENT));
    }

    /** When its writer recorded it; the log says the greatest of these up to an event. */
    static long stamp(Event event) {
        return said(event, RECORDED_AT).getNumberValue();
    }

    static long after(Event event) {
        return said(event, AFTER).getNumberValue();
    }

    static long place(Event event) {
        return said(event, PLACE).getNumberValue();
    }

    private static byte @Nullable [] bytes(Event event, String key) {
        return event.containsMetaData(key)
                ? said(event, key).getBytesValue().getData().toByteArray()
                : null;
    }

    private static MetaDataValue said(Event event, String key) {
        MetaDataValue value = event.getMetaDataMap().get(key);
        if (value == null) {
            throw new Unreadable("Event " + event.getMessageIdentifier() + " of Axon Server says nothing of its " + key
                    + ": the tracker did not write it. Give the tracker a context of its own.");
        }
        return value;
    }

    private static MetaDataValue text(String text) {
        return MetaDataValue.newBuilder().setTextValue(text).build();
    }

    private static MetaDataValue number(long number) {
        return MetaDataValue.newBuilder().setNumberValue(number).build();
    }

    private static MetaDataValue bytes(byte[] bytes) {
        return MetaDataValue.newBuilder()
                .setBytesValue(SerializedObject.newBuilder().setType("bytes").setData(ByteString.copyFrom(bytes)))
                .build();
    }
}
