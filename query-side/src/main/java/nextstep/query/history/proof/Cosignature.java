package nextstep.query.history.proof;

import java.nio.ByteBuffer;

/** How a witness signs a checkpoint: with the time, in seconds since 1970, at which it saw it. */
public final class Cosignature {
    private Cosignature() {}

    /** When it was made. */
    public static long time(Signature signature) {
        if (signature.bytes().length < Long.BYTES) {
            throw new Unproven("This is no cosignature: it has no time.");
        }
        long time = ByteBuffer.wrap(signature.bytes()).getLong();
        if (time < 0) {
            throw new Unproven("This is no cosignature: its time is out of range.");
        }
        return time;
    }

    static String message(long time, String text) {
        return "cosignature/v1\ntime " + time + '\n' + text;
    }
}
