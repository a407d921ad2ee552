package nextstep.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception with a problem document, whatever was to handle the request: the command door, a controller,
 * or nothing at all. It stands before all others.
 */
public final class ProblemResolver implements HandlerExceptionResolver {
    private final Problems problems;
    private final Consumer<Problem> counted;

    /** @param counted hears of each problem that is answered */
    public ProblemResolver(Problems problems, Consumer<Problem> counted) {
        this.problems = problems;
        this.counted = counted;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        try {
            if (exception instanceof HttpRequestMethodNotSupportedException method) {
                method.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
            }
            Problem problem = problems.problemOf(exception, request);
            counted.accept(problem);
            ProblemWriter.write(problem, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
