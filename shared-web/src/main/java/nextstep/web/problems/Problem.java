package nextstep.web.problems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nextstep.events.values.Sentence;
import nextstep.web.languages.Wording;
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
 * @param said the sentence before it was put into a language; empty where it only comes back as a text
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
        @Nullable Long retryAfter,
        @JsonIgnore @Nullable Sentence said) {

    /** The media type it travels as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE = "urn:problem-type:next-step:";

    public static Problem of(int status, String code, String words, Object... given) {
        return of(status, code, Sentence.of(words, given));
    }

    public static Problem of(int status, String code, Sentence said) {
        return new Problem(
                TYPE + code, Titles.of(status), status, said.toString(), code, null, null, null, null, null, said);
    }

    /** 400: something in the input cannot be a value. */
    public static Problem malformed(List<Fault> faults) {
        Fault first = faults.getFirst();
        Sentence said = first.said() == null ? Sentence.of(first.sentence()) : first.said();
        Problem problem = of(400, "malformed", said).at(first.field());
        return faults.size() == 1 ? problem : problem.with(faults);
    }

    /** 400: the field cannot be a value. */
    public static Problem malformed(String field, String words, Object... given) {
        return malformed(field, Sentence.of(words, given));
    }

    /** 400: the field cannot be a value. */
    public static Problem malformed(String field, Sentence said) {
        return malformed(List.of(new Fault(field, said)));
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

    /** The same in another language; the code stays. */
    public Problem in(Wording wording) {
        return new Problem(
                type,
                Titles.in(wording, status, title),
                status,
                said == null ? detail : wording.said(said),
                code,
                field,
                subject,
                faults == null
                        ? null
                        : faults.stream().map(fault -> fault.in(wording)).toList(),
                request,
                retryAfter,
                said);
    }

    public Problem at(String fieldAtFault) {
        String named = fieldAtFault.isEmpty() ? null : fieldAtFault;
        return new Problem(type, title, status, detail, code, named, subject, faults, request, retryAfter, said);
    }

    public Problem about(String id) {
        return new Problem(type, title, status, detail, code, field, id, faults, request, retryAfter, said);
    }

    public Problem answering(String requestId) {
        return new Problem(type, title, status, detail, code, field, subject, faults, requestId, retryAfter, said);
    }

    /** Worth trying again after so many seconds. */
    public Problem retryAfter(long seconds) {
        return new Problem(type, title, status, detail, code, field, subject, faults, request, seconds, said);
    }

    /** Ends the request with this problem as its answer. */
    public ProblemRaised raised() {
        return new ProblemRaised(this);
    }

    /** With everything that is wrong. */
    public Problem with(List<Fault> all) {
        return new Problem(
                type, title, status, detail, code, field, subject, List.copyOf(all), request, retryAfter, said);
    }
}
