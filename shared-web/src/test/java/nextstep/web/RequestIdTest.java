package nextstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestIdTest {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void keepsTheIdThatAGatewayGave() throws Exception {
        request.addHeader("X-Request-Id", "gateway-0815");

        assertThat(answered()).isEqualTo("gateway-0815");
    }

    @Test
    void takesTheTraceWhereNothingElseIsGiven() throws Exception {
        request.addHeader("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(answered()).isEqualTo(TRACE);
    }

    @Test
    void prefersItsOwnHeader() throws Exception {
        request.addHeader("Request-Id", "ours-4711");
        request.addHeader("X-Request-Id", "gateway-0815");

        assertThat(answered()).isEqualTo("ours-4711");
    }

    @Test
    void makesOneInPlaceOfNonsense() throws Exception {
        request.addHeader("X-Request-Id", "a b\r\nc");
        request.addHeader("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01");

        assertThat(answered()).matches("[0-9a-f]{16}");
    }

    private String answered() throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new RequestId().doFilter(request, response, new MockFilterChain());
        return String.valueOf(response.getHeader("Request-Id"));
    }
}
