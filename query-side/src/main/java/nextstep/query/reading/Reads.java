package nextstep.query.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import nextstep.query.views.Snapshot;
import nextstep.web.PositionHeaders;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers questions: one thing or part of a list, tagged, or nothing where the reader already has it. */
public final class Reads {
    private final Moments moments;
    private final Sheets sheets;
    private final Tags tags;
    private final LongSupplier people;
    private final KeptPages kept;

    /**
     * {@code build} tells programs apart, because another one may say the same otherwise, and {@code people} changes when
     * somebody is called otherwise or no more. Of pages that are the same for everybody at most {@code most} bytes are kept.
     */
    public Reads(Moments moments, Sheets sheets, String build, LongSupplier people, long most) {
        this.moments = moments;
        this.sheets = sheets;
        this.tags = new Tags(build + sheets.fingerprint());
        this.people = people;
        this.kept = new KeptPages(most, people);
    }

    /** How much memory the pages take that are kept. */
    public long keptBytes() {
        return kept.bytes();
    }

    /** Keeps no page any more that was made before, as when somebody's name is gone. */
    public void dropPages() {
        kept.drop();
    }

    /** One thing, for programs only. */
    public <T> ResponseEntity<?> one(Asked asked, BiFunction<Snapshot, Moment, T> question) {
        return one(asked, null, question);
    }

    /** One thing, for programs and as a page. */
    public <T> ResponseEntity<?> one(Asked asked, @Nullable Sheet sheet, BiFunction<Snapshot, Moment, T> question) {
        return answer(
                asked,
                sheet,
                (snapshot, moment) ->
                        new Answer.Single<>(Answer.Seen.at(moment), moment.on(), question.apply(snapshot, moment)));
    }

    /** Part of a list, for programs only. */
    public <T> ResponseEntity<?> list(Asked asked, Page page, BiFunction<Snapshot, Moment, List<T>> question) {
        return list(asked, page, null, question);
    }

    /** Part of a list, for programs and as a page. */
    public <T> ResponseEntity<?> list(
            Asked asked, Page page, @Nullable Sheet sheet, BiFunction<Snapshot, Moment, List<T>> question) {
        return listing(
                asked, page, sheet, (snapshot, moment) -> new Listing<>(question.apply(snapshot, moment), Map.of()));
    }

    /** Part of a list, with what belongs to the whole, for programs only. */
    public <T> ResponseEntity<?> listing(Asked asked, Page page, BiFunction<Snapshot, Moment, Listing<T>> question) {
        return listing(asked, page, null, question);
    }

    /** Part of a list, with what belongs to the whole, for programs and as a page. */
    public <T> ResponseEntity<?> listing(
            Asked asked, Page page, @Nullable Sheet sheet, BiFunction<Snapshot, Moment, Listing<T>> question) {
        return answer(asked, sheet, (snapshot, moment) -> {
            Listing<T> listing = question.apply(snapshot, moment);
            List<T> all = listing.items();
            boolean whole = asked.as() != null; // a table is taken along as a whole
            String next = whole ? null : page.next(asked.address(), all.size());
            return new Answer.Several<>(
                    Answer.Seen.at(moment),
                    moment.on(),
                    whole ? all : page.of(all),
                    all.size(),
                    next,
                    listing.beside());
        });
    }

    /** Part of something without end, for programs and as a page. */
    public <T> ResponseEntity<?> slice(
            Asked asked, @Nullable Sheet sheet, BiFunction<Snapshot, Moment, Slice<T>> question) {
        return answer(asked, sheet, (snapshot, moment) -> {
            Slice<T> slice = question.apply(snapshot, moment);
            return new Answer.Slice<>(
                    Answer.Seen.at(moment), moment.on(), slice.items(), slice.next(asked.address()), slice.beside());
        });
    }

    /** A text of another kind than JSON. */
    public ResponseEntity<?> text(Asked asked, MediaType type, BiFunction<Snapshot, Moment, String> question) {
        Point point = moments.point(asked);
        long names = people.getAsLong();
        String tag = tags.of(asked, point, names, false);
        if (asked.knows(tag)) {
            return unchanged(tag, point.position());
        }
        return moments.<ResponseEntity<?>>read(
                asked,
                point,
                (snapshot, moment) ->
                        found(asked, point, moment, names).contentType(type).body(question.apply(snapshot, moment)));
    }

    private ResponseEntity<?> answer(
            Asked asked, @Nullable Sheet sheet, BiFunction<Snapshot, Moment, ? extends Answer> question) {
        Form form = asked.as();
        if (form != null && (sheet == null || !sheet.has(form))) {
            throw Problem.malformed("as", "This answer cannot be taken along in that form.")
                    .raised();
        }
        Point point = moments.point(asked);
        long names = people.getAsLong();
        boolean page = sheet != null && form == null && asked.visit().page();
        String tag = tags.of(asked, point, names, page);
        if (asked.knows(tag)) {
            return unchanged(tag, point.position());
        }
        if (page) {
            return page(asked, Objects.requireNonNull(sheet), question, point, names);
        }
        return moments.<ResponseEntity<?>>read(asked, point, (snapshot, moment) -> {
            sheets.checkKnown(asked, snapshot, moment);
            Answer whole = question.apply(snapshot, moment);
            ResponseEntity.BodyBuilder response = found(asked, point, moment, names);
            if (sheet == null || form == null) {
                return response.body(whole);
            }
            if (form.isFile()) {
                response.header("Content-Disposition", "attachment; filename=\"" + form.file(asked, moment.on()) + '"');
            }
            return response.contentType(form.mediaType())
                    .body(sheets.taken(sheet, form, asked, snapshot, moment, whole));
        });
    }

    private ResponseEntity<?> page(
            Asked asked,
            Sheet sheet,
            BiFunction<Snapshot, Moment, ? extends Answer> question,
            Point point,
            long names) {
        Supplier<KeptPage> making = () -> moments.read(asked, point, (snapshot, moment) -> {
            sheets.checkKnown(asked, snapshot, moment);
            byte[] made = sheets.page(sheet, asked, snapshot, moment, question.apply(snapshot, moment));
            return new KeptPage(tags.of(asked, point.reached(moment), names, true), moment.position(), made, null);
        });
        if (!asked.shared()) {
            KeptPage own = making.get();
            return with(ResponseEntity.ok(), own.tag(), own.position())
                    .contentType(Sheets.PAGE)
                    .body(own.bytes(false));
        }
        KeptPages.Key key = new KeptPages.Key(asked.address(), asked.languages(), point, names);
        KeptPage page = kept.page(key, asked.zipped(), making);
        ResponseEntity.BodyBuilder response = with(ResponseEntity.ok(), page.tag(), page.position());
        if (asked.zipped()) {
            response.header("Content-Encoding", "gzip");
        }
        return response.contentType(Sheets.PAGE).body(page.bytes(asked.zipped()));
    }

    /**
     * Of a moment that may be later than the point, because the views went on. The names' edition is that of before anything was
     * read: a name that goes meanwhile may still stand in the answer, and then no later question is told that it is unchanged.
     */
    private ResponseEntity.BodyBuilder found(Asked asked, Point point, Moment moment, long names) {
        String tag = tags.of(asked, point.reached(moment), names, false);
        return with(ResponseEntity.ok(), tag, moment.position());
    }

    private static ResponseEntity<?> unchanged(String tag, long position) {
        return with(ResponseEntity.status(HttpStatus.NOT_MODIFIED), tag, position)
                .build();
    }

    private static ResponseEntity.BodyBuilder with(ResponseEntity.BodyBuilder response, String tag, long position) {
        return response.eTag(tag)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie")
                .header(PositionHeaders.LOG_POSITION, Long.toString(position));
    }
}
