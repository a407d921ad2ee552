package nextstep.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.values.Malformed;
import nextstep.events.values.Sentence;
import nextstep.web.RequestId;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says which problem any exception is, for both sides. What nobody knows is our own fault: 500, with its id logged. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final List<Translation> translations;

    public Problems(List<Translation> translations) {
        this.translations = List.copyOf(translations);
    }

    public Problem problemOf(Throwable exception, HttpServletRequest request) {
        Problem problem = switch (exception) {
            case ProblemRaised raised -> raised.problem();
            case Malformed malformed -> Problem.malformed("", malformed.sentence());
            case MethodArgumentTypeMismatchException mismatch -> mismatched(mismatch);
            case ErrorResponse known -> HttpProblem.of(known);
            case HttpMessageNotReadableException unread -> HttpProblem.of(400);
            case InvalidParameterException nonsense -> HttpProblem.of(400);
            case SocketTimeoutException slow -> HttpProblem.of(408);
            case EOFException brokenOff -> HttpProblem.of(400);
            default -> translated(exception).orElseGet(() -> fault(exception, request));
        };
        return problem.answering(RequestId.of(request));
    }

    private static Problem mismatched(MethodArgumentTypeMismatchException mismatch) {
        for (Throwable cause = mismatch; cause != null; cause = cause.getCause()) {
            if (cause instanceof Malformed malformed) {
                return Problem.malformed(mismatch.getName(), malformed.sentence());
            }
        }
        return Problem.malformed(mismatch.getName(), wanted(mismatch.getName(), mismatch.getRequiredType()));
    }

    /** What a parameter of this type can be. */
    private static Sentence wanted(String name, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            String names =
                    Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return Sentence.of("$1 is one of $2.", name, names);
        }
        if (type == Boolean.class || type == boolean.class) {
            return Sentence.of("$1 is true or false.", name);
        }
        boolean number = type != null && (Number.class.isAssignableFrom(type) || type.isPrimitive());
        return number ? Sentence.of("$1 is a whole number.", name) : Sentence.of("$1 cannot be this. Check it.", name);
    }

    private Optional<Problem> translated(Throwable exception) {
        return translations.stream()
                .flatMap(translation -> translation.problemOf(exception).stream())
                .findFirst();
    }

    /** Whoever asked hung up before the answer was written: their right, and nothing is broken. */
    private static boolean isLeft(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof AsyncRequestNotUsableException || cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }

    private static Problem fault(Throwable exception, HttpServletRequest request) {
        String id = RequestId.of(request);
        if (isLeft(exception)) {
            LOG.info("Request {} was left by its caller: {}", id, Loggable.path(request));
        } else {
            LOG.error("Request {} failed: {} {}", id, request.getMethod(), Loggable.path(request), exception);
        }
        return Problem.of(
                500,
                "fault",
                "Something is broken on our side, and nothing was said about your input. Tell those who run this"
                        + " tracker the request id.");
    }
}
