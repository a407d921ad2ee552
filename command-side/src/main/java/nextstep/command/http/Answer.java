package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nextstep.command.Decided;
import nextstep.web.Pages;
import nextstep.web.PositionHeaders;
import nextstep.web.forms.FormSent;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said of a decision.
 *
 * @param id of the stream
 * @param path of its page
 * @param version of the stream, for {@code If-Match}
 * @param position for {@code Not-Older-Than}
 * @param recorded how many facts were recorded; 0 where the command said nothing new
 */
record Answer(String id, String path, long version, long position, int recorded) {
    private static final JsonMapper JSON = new JsonMapper();

    static void write(Decided decided, boolean afterForm, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = Pages.of(decided.stream());
        response.setHeader("ETag", "\"" + decided.version() + "\"");
        response.setHeader(PositionHeaders.LOG_POSITION, Long.toString(decided.position()));
        response.setHeader("Cache-Control", "no-store");
        if (afterForm) {
            response.setHeader("Location", FormSent.after(request, path, decided.position(), decided.recorded()));
            response.setStatus(303);
            return;
        }
        if (decided.begun()) {
            response.setHeader("Location", path);
        }
        response.setStatus(decided.begun() ? 201 : 200);
        response.setContentType("application/json");
        byte[] body = JSON.writeValueAsBytes(
                new Answer(decided.stream().value(), path, decided.version(), decided.position(), decided.recorded()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
