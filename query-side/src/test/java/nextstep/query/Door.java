package nextstep.query;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The HTTP of a query side, without a network. */
final class Door {
    private final MockMvc http;

    Door(WebApplicationContext context) {
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** A question; headers as name, value, name, value. */
    static MockHttpServletRequestBuilder question(String path, String... headers) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get(URI.create(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return http.perform(request).andReturn().getResponse();
        } catch (Exception e) { // declared by MockMvc
            throw new AssertionError(e);
        }
    }

    String text(MockHttpServletRequestBuilder request) {
        return text(answer(request));
    }

    static String text(MockHttpServletResponse response) {
        try {
            return response.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
