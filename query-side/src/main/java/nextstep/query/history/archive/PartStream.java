package nextstep.query.history.archive;

import java.io.IOException;
import java.io.OutputStream;

/** Lets a part of what is written through. */
final class PartStream extends OutputStream {
    private final OutputStream out;
    private final long first;
    private final long end;
    private long written;

    /** The bytes from the first on, so many. */
    PartStream(OutputStream out, long first, long count) {
        this.out = out;
        this.first = first;
        this.end = first + count;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        long begin = Math.max(first, written);
        long stop = Math.min(end, written + count);
        if (begin < stop) {
            out.write(bytes, from + (int) (begin - written), (int) (stop - begin));
        }
        written += count;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
