package nextstep.web.problems;

import jakarta.servlet.ServletException;
import java.io.IOException;
import nextstep.web.door.BrowserOrders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any of our code sees it, such as a request line it cannot read. */
public final class ProblemValve extends ErrorReportValve {
    /** Waits for no more of a body that comes too slowly. */
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (response.getStatus() == 408) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            BrowserOrders.standOn(response);
            ProblemWriter.write(HttpProblem.of(status), response);
            response.finishResponse();
        } catch (IOException gone) {
            container.getLogger().debug("The caller has left", gone);
        }
    }
}
