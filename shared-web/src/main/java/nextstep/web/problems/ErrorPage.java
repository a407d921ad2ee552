package nextstep.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nextstep.web.RequestId;
import nextstep.web.door.BrowserOrders;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container turns with an error that no handler has seen, as from a filter. */
@Controller
public final class ErrorPage implements ErrorController {
    private final Problems problems;

    public ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrowserOrders.standOn(response);
        ProblemWriter.write(problemOf(request).answering(RequestId.of(request)), request, response);
    }

    private Problem problemOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable exception) {
            return problems.problemOf(exception, request);
        }
        boolean asked = !(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer);
        return HttpProblem.of(asked ? 404 : (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
