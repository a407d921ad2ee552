package nextstep.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the whole answer. */
public final class ProblemWriter {
    private static final JsonMapper JSON = new JsonMapper();

    private ProblemWriter() {}

    /** As this request's reader can read it. Does nothing where an answer is already on its way. */
    public static void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (request.getAttribute(ProblemLook.ATTRIBUTE) instanceof ProblemLook look) {
            response.resetBuffer();
            response.setHeader("Cache-Control", "no-store");
            headers(problem, response);
            Problem worded = look.worded(problem, request, response);
            if (!look.shows(worded, request, response)) {
                write(worded, response);
            }
            return;
        }
        write(problem, response);
    }

    /** As programs read it. Does nothing where an answer is already on its way. */
    public static void write(Problem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        headers(problem, response);
        byte[] body = JSON.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void headers(Problem problem, HttpServletResponse response) {
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"next-step\"");
        }
        if (problem.status() == 503 || problem.status() == 429) {
            Long seconds = problem.retryAfter();
            response.setHeader("Retry-After", Long.toString(seconds == null ? 1 : seconds));
        }
    }
}
