package nextstep.web.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A request whose body ends in a problem once it is longer than may be. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private final int most;
    private final Duration slowest;

    LimitedRequest(HttpServletRequest request, int most, Duration slowest) {
        super(request);
        this.most = most;
        this.slowest = slowest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new LimitedBody(super.getInputStream(), most, slowest);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
