package nextstep.query.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.CRC32C;
import nextstep.query.views.Snapshot;
import nextstep.web.PositionHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers questions: one thing or part of a list, tagged, or nothing where the reader already has it. */
public final class Reads {
    private final Moments moments;
    private final String build;

    /** {@code build} tells programs apart, because another one may say the same otherwise. */
    public Reads(Moments moments, String build) {
        this.moments = moments;
        this.build = build;
    }

    /** One thing. */
    public <T> ResponseEntity<?> one(Asked asked, BiFunction<Snapshot, Moment, T> question) {
        return answer(
                asked,
                (snapshot, moment) ->
                        new Answer.Single<>(Answer.Seen.at(moment), moment.on(), question.apply(snapshot, moment)));
    }

    /** Part of a list. */
    public <T> ResponseEntity<?> list(Asked asked, Page page, BiFunction<Snapshot, Moment, List<T>> question) {
        return listing(asked, page, (snapshot, moment) -> new Listing<>(question.apply(snapshot, moment), Map.of()));
    }

    /** Part of a list, with what belongs to the whole. */
    public <T> ResponseEntity<?> listing(Asked asked, Page page, BiFunction<Snapshot, Moment, Listing<T>> question) {
        return answer(asked, (snapshot, moment) -> {
            Listing<T> listing = question.apply(snapshot, moment);
            List<T> all = listing.items();
            String next = page.hasNext(all.size()) ? next(asked, page) : null;
            return new Answer.Several<>(
                    Answer.Seen.at(moment), moment.on(), page.of(all), all.size(), next, listing.beside());
        });
    }

    /** A text of another kind than JSON. */
    public ResponseEntity<?> text(Asked asked, MediaType type, BiFunction<Snapshot, Moment, String> question) {
        ResponseEntity<?> answer = answer(asked, question);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .contentType(type)
                .body(answer.getBody());
    }

    private ResponseEntity<?> answer(Asked asked, BiFunction<Snapshot, Moment, ?> body) {
        return moments.<ResponseEntity<?>>read(asked, (snapshot, moment) -> {
            String tag = tag(asked, moment);
            boolean known = asked.known() != null && asked.known().contains(tag);
            ResponseEntity.BodyBuilder response = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                    .eTag(tag)
                    .header("Cache-Control", "no-cache")
                    .header("Vary", "Accept, Accept-Language")
                    .header(PositionHeaders.LOG_POSITION, Long.toString(moment.position()));
            return known ? response.build() : response.body(body.apply(snapshot, moment));
        });
    }

    /** The same position, date, language and address give the same answer. Weak, so that it may be compressed. */
    private String tag(Asked asked, Moment moment) {
        CRC32C sum = new CRC32C();
        sum.update((asked.address() + ' ' + asked.languages() + ' ' + build).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + moment.position() + "." + moment.on() + "." + Long.toHexString(sum.getValue()) + "\"";
    }

    private static String next(Asked asked, Page page) {
        return UriComponentsBuilder.fromUriString(asked.address())
                .replaceQueryParam("offset", page.offset() + page.limit())
                .build(true)
                .toUriString();
    }
}
