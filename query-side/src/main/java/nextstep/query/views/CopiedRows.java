package nextstep.query.views;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/**
 * Rows in the binary form that {@code COPY} takes: a signature, then for each row the number of its values and for each value
 * how many bytes it has and these bytes; a missing value has -1. Sent whenever so much has gathered.
 *
 * <p>Source: PostgreSQL, the page of {@code COPY}, "Binary Format".
 */
final class CopiedRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int MUCH = 1 << 16;
    private static final short END = -1;
    private static final int MISSING = -1;

    private final CopyIn copy;
    private final List<String> types;
    private ByteBuffer gathered = ByteBuffer.allocate(2 * MUCH);

    CopiedRows(CopyIn copy, List<String> types) {
        this.copy = copy;
        this.types = types;
        gathered.put(SIGNATURE).putInt(0).putInt(0); // no flags, nothing more in the header
    }

    void add(@Nullable Object[] values) throws SQLException {
        ensure(Short.BYTES);
        gathered.putShort((short) values.length);
        for (int i = 0; i < values.length; i++) {
            put(types.get(i), values[i]);
        }
        if (gathered.position() >= MUCH) {
            send();
        }
    }

    private void put(String type, @Nullable Object value) {
        ensure(Integer.BYTES + Long.BYTES);
        switch (value) {
            case null -> gathered.putInt(MISSING);
            case String text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                ensure(Integer.BYTES + bytes.length);
                gathered.putInt(bytes.length).put(bytes);
            }
            case Boolean truth -> gathered.putInt(1).put((byte) (truth ? 1 : 0));
            case Number number
            when type.equals("integer") -> gathered.putInt(Integer.BYTES).putInt(number.intValue());
            case Number number -> gathered.putInt(Long.BYTES).putLong(number.longValue());
            default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    /** Sends what is left. */
    void end() throws SQLException {
        ensure(Short.BYTES);
        gathered.putShort(END);
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(gathered.array(), 0, gathered.position());
        gathered.clear();
    }

    private void ensure(int bytes) {
        if (gathered.remaining() < bytes) {
            gathered = ByteBuffer.allocate(2 * (gathered.position() + bytes)).put(gathered.flip());
        }
    }
}
