package nextstep.web.problems;

import java.io.IOException;
import nextstep.web.door.BrowserOrders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Answers what Tomcat refuses before any of our code sees it, such as a request line it cannot read. */
public final class ProblemValve extends ErrorReportValve {
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
