package nextstep.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Counts what is read and stops at the limit. */
final class LimitedBody extends ServletInputStream {
    private final ServletInputStream body;
    private final int most;
    private long seen;

    LimitedBody(ServletInputStream body, int most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int read = body.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = body.read(into, offset, length);
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

    private void count(int read) {
        seen += read;
        if (seen > most) {
            throw BodyLimit.exceeded(most);
        }
    }
}
