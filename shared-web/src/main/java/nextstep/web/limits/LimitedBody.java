package nextstep.web.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Counts what is read and how long it takes, and stops at the limits. */
final class LimitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final int most;
    private final long until;
    private long seen;

    LimitedBody(ServletInputStream body, int most, Duration slowest) {
        this.body = body;
        this.most = most;
        this.until = System.nanoTime() + slowest.toNanos();
    }

    @Override
    public int read() {
        int read = came(body::read);
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int read = came(() -> body.read(into, offset, length));
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    /** What the network does to a body is the caller's matter, not a fault of ours. */
    private static int came(Read read) {
        try {
            return read.read();
        } catch (IOException e) {
            throw tookTooLong(e) ? BodyLimit.tooSlow() : BodyLimit.brokenOff();
        }
    }

    private static boolean tookTooLong(IOException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }

    private void count(int read) {
        seen += read;
        if (seen > most) {
            throw BodyLimit.exceeded(most);
        }
        if (System.nanoTime() - until > 0) {
            throw BodyLimit.tooSlow();
        }
    }

    /** Reads from the network. */
    @FunctionalInterface
    private interface Read {
        int read() throws IOException;
    }
}
