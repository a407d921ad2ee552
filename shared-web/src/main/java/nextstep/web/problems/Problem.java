package nextstep.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457), {@code application/problem+json}.
 *
 * @param type made of the code, so that it is as stable
 * @param title what kind of problem it is; the same for all of one code's status
 * @param status the HTTP status
 * @param detail a sentence that tells a person what to do
 * @param code a stable word for programs: {@code unknown-plan}
 * @param field the field at fault, where there is one
 * @param subject the id of the thing it is about, where there is one
 * @param faults everything that is wrong, where it is more than one thing
 * @param request the id of the request, also found in the server's own log
 * @param retryAfter the seconds to wait before trying again, where that helps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        @Nullable String subject,
        @Nullable List<Fault> faults,
        @Nullable String request,
        @Nullable Long retryAfter) {

    /** The media type it travels as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:problem-type:next-step:";

    public static Problem of(int status, String code, String detail) {
        return new Problem(TYPE + code, Titles.of(status), status, detail, code, null, null, null, null, null);
    }

    /** 400: something in the input cannot be a value. */
    public static Problem malformed(List<Fault> faults) {
        Fault first = faults.getFirst();
        Problem problem = of(400, "malformed", first.sentence()).at(first.field());
        return faults.size() == 1 ? problem : problem.with(faults);
    }

    /** 400: the field cannot be a value. */
    public static Problem malformed(String field, String sentence) {
        return malformed(List.of(new Fault(field, sentence)));
    }

    /** 404: nothing is known under this id. */
    public static Problem unknown(String kind, String id) {
        return of(404, "unknown-" + kind, "There is no " + kind.replace('-', ' ') + " with this id. Check the address.")
                .about(id);
    }

    /** 503: what keeps something for us is out of reach, which mends itself once it is back. */
    public static Problem away(String what) {
        return of(
                        503,
                        "store-away",
                        what
                                + " cannot be reached at the moment. What is recorded is safe; we keep trying. Ask again in a"
                                + " few seconds.")
                .retryAfter(2);
    }

    public Problem at(String fieldAtFault) {
        String named = fieldAtFault.isEmpty() ? null : fieldAtFault;
        return new Problem(type, title, status, detail, code, named, subject, faults, request, retryAfter);
    }

    public Problem about(String id) {
        return new Problem(type, title, status, detail, code, field, id, faults, request, retryAfter);
    }

    public Problem answering(String requestId) {
        return new Problem(type, title, status, detail, code, field, subject, faults, requestId, retryAfter);
    }

    /** Worth trying again after so many seconds. */
    public Problem retryAfter(long seconds) {
        return new Problem(type, title, status, detail, code, field, subject, faults, request, seconds);
    }

    /** Ends the request with this problem as its answer. */
    public ProblemRaised raised() {
        return new ProblemRaised(this);
    }

    /** With everything that is wrong. */
    public Problem with(List<Fault> all) {
        return new Problem(type, title, status, detail, code, field, subject, List.copyOf(all), request, retryAfter);
    }
}
