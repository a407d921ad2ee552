package nextstep.query.history.proof;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 entries one behind the other, each behind its length in two bytes: C2SP tlog-tiles, entry bundles. */
public final class Bundle {
    private Bundle() {}

    public static byte[] of(List<byte[]> entries) {
        int length =
                entries.stream().mapToInt(entry -> Short.BYTES + entry.length).sum();
        ByteBuffer bundle = ByteBuffer.allocate(length);
        for (byte[] entry : entries) {
            if (entry.length > Leaf.MOST_BYTES) {
                throw new Unproven("An entry of a bundle has at most " + Leaf.MOST_BYTES + " bytes.");
            }
            bundle.putShort((short) entry.length).put(entry);
        }
        return bundle.array();
    }

    public static List<byte[]> entries(byte[] bundle) {
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        List<byte[]> entries = new ArrayList<>();
        while (rest.hasRemaining()) {
            int length = rest.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(rest.getShort());
            if (length > rest.remaining()) {
                throw new Unproven("An entry bundle ends within an entry.");
            }
            byte[] entry = new byte[length];
            rest.get(entry);
            entries.add(entry);
        }
        return entries;
    }
}
