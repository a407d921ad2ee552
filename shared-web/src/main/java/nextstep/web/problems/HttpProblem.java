package nextstep.web.problems;

import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;

/** What Spring itself says about a request, in our words. */
final class HttpProblem {
    private HttpProblem() {}

    static Problem of(ErrorResponse known) {
        return switch (known) {
            case HttpRequestMethodNotSupportedException e -> allowed(e);
            case HttpMediaTypeNotSupportedException e -> of(415, "Send $1 here.", supported(e));
            case MissingServletRequestParameterException e ->
                Problem.malformed(e.getParameterName(), "The parameter $1 is needed.", e.getParameterName());
            default -> of(known.getStatusCode().value());
        };
    }

    /** What can be said where nothing but the status is known. */
    static Problem of(int status) {
        return of(
                status,
                switch (status) {
                    case 400 -> "This request cannot be understood. Check its address, parameters and body.";
                    case 404 -> "There is nothing at this address. Check it.";
                    case 405 -> "This method is not offered at this address.";
                    case 406 -> "Ask for application/json here, or leave out the Accept header.";
                    case 408 -> "Send the request faster.";
                    case 413 -> "Send less at once.";
                    case 415 -> "Send application/json here.";
                    default -> status < 500 ? "This request cannot be answered." : "Something is broken on our side.";
                });
    }

    private static Problem of(int status, String words, Object... given) {
        return Problem.of(status, code(status), words, given);
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 404 -> "nothing-here";
            case 405 -> "method-not-offered";
            case 406 -> "form-not-offered";
            case 408 -> "too-slow";
            case 413 -> "too-large";
            case 415 -> "form-not-understood";
            case 503 -> "not-now";
            default -> status < 500 ? "not-answered" : "fault";
        };
    }

    private static Problem allowed(HttpRequestMethodNotSupportedException e) {
        String[] methods = e.getSupportedMethods();
        return methods == null || methods.length == 0
                ? of(405)
                : of(405, "Use one of these methods here: $1.", String.join(", ", methods));
    }

    private static String supported(HttpMediaTypeNotSupportedException e) {
        return e.getSupportedMediaTypes().stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }
}
