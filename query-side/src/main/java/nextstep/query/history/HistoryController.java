package nextstep.query.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nextstep.events.implementation.PlanId;
import nextstep.events.log.Blanking;
import nextstep.events.log.EventNames;
import nextstep.events.log.Facts;
import nextstep.events.log.Log;
import nextstep.events.log.RawRecord;
import nextstep.events.log.Recorded;
import nextstep.events.people.PersonId;
import nextstep.query.feeds.Moved;
import nextstep.query.implementation.Hands;
import nextstep.query.implementation.PlansInHands;
import nextstep.query.mandates.People;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Names;
import nextstep.query.reading.Picked;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.reading.Slice;
import nextstep.query.views.Snapshot;
import nextstep.web.pages.Here;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about what was recorded: all of it, the story of one thing, one fact. */
@RestController
class HistoryController {
    private static final Columns<Entry> TIMELINE_TABLE = Columns.of("history", Entry.class)
            .with("position", "table-position", (one, here, names) -> one.position())
            .with("recorded_at", "table-recorded-at", (one, here, names) -> one.recordedAt())
            .with("effective", "table-on", (one, here, names) -> one.effective())
            .with("event", "table-event", (one, here, names) -> one.event())
            .with("about", "table-about", (one, here, names) -> names.text(one::stream))
            .with("undoes", "history-undo-mark", (one, here, names) -> one.undoes())
            .with("why", "table-why", (one, here, names) -> one.why())
            .with("source", "table-source", (one, here, names) -> one.source())
            .with(
                    "by",
                    "table-by",
                    (one, here, names) -> one.by() == null ? null : names.person(new PersonId(one.by())));
    private static final Sheet TIMELINE = Sheet.of("history/timeline")
            .with("sentences", (asked, snapshot, moment) -> new Sentences(snapshot))
            .table(TIMELINE_TABLE)
            .feed(Picked.of(Entry.class, HistoryController::moved));
    private static final Sheet FACT =
            Sheet.of("history/fact").with("sentences", (asked, snapshot, moment) -> new Sentences(snapshot));
    private static final int MOST = 200;
    private static final EventNames EVENTS = new EventNames(Facts.all());

    private final Reads reads;
    private final Log log;
    private final Differences differences;
    private final People people;
    private final PlansInHands hands;
    private final Timeline timeline;

    HistoryController(Reads reads, Log log, Differences differences, People people, PlansInHands hands) {
        this.reads = reads;
        this.log = log;
        this.differences = differences;
        this.people = people;
        this.hands = hands;
        this.timeline = new Timeline(log);
    }

    /** The newest first. */
    @GetMapping("/history")
    @Answers(value = Entry.class, slice = true, beside = @Beside(name = "about", type = String.class, optional = true))
    ResponseEntity<?> history(
            Asked asked,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable PersonId by,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "50") int limit) {
        check(event, limit);
        AskedAbout thing = about == null ? null : new AskedAbout(about);
        return reads.slice(asked, TIMELINE, (snapshot, moment) -> {
            long end = moment.position() + 1;
            TimelineFilter filter = new TimelineFilter(after, before == null ? end : Math.min(before, end), by, event);
            Timeline.Part part = thing == null
                    ? timeline.of(filter, limit)
                    : timeline.of(new Stories(snapshot, moment).about(thing.id()), filter, limit);
            if (thing != null
                    && part.facts().isEmpty()
                    && log.readStream(thing.id(), 0).isEmpty()) {
                throw thing.unknown();
            }
            if (by != null && part.facts().isEmpty() && !people.know(by, snapshot, moment)) {
                throw Problem.unknown("person", by.value()).at("by").raised();
            }
            List<Entry> entries = part.facts().stream().map(Entry::of).toList();
            return new Slice<>(entries, "before", part.next(), about == null ? Map.of() : Map.of("about", about));
        });
    }

    private static void check(@Nullable String event, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.malformed("limit", "limit is from 1 to $1.", MOST).raised();
        }
        if (event != null && !TimelineFilter.isKnown(event)) {
            throw Problem.malformed(
                            "event",
                            "event is the name of an event, such as implementation.StepBlocked, or one of $1.",
                            String.join(", ", TimelineFilter.FEATURES))
                    .raised();
        }
    }

    @GetMapping("/history/{position}")
    @Answers(FactShown.class)
    ResponseEntity<?> fact(Asked asked, @PathVariable long position) {
        return reads.one(asked, FACT, (snapshot, moment) -> shown(position, snapshot, moment));
    }

    private static Stream<Moved> moved(Entry entry, Here here, Names names) {
        String sentence = new Sentences(names.snapshot()).plain(entry, here, names);
        return Stream.of(new Moved(entry.path(), entry.recordedAt(), sentence, entry.why()));
    }

    private FactShown shown(long position, Snapshot snapshot, Moment moment) {
        if (position < 0 || position > moment.position()) {
            throw Problem.unknown("position", Long.toString(position)).raised();
        }
        Recorded recorded = log.read(position, 1).getFirst();
        RawRecord raw = log.readRaw(position, 1).getFirst();
        List<Recorded> stream = log.readStream(recorded.stream(), 0).stream()
                .filter(one -> one.position() <= moment.position())
                .toList();
        List<Recorded> later =
                stream.stream().filter(one -> one.position() > position).toList();
        return new FactShown(
                Entry.of(recorded),
                differences.at(position, snapshot),
                new FactShown.AsRecorded(
                        raw.name(),
                        raw.revision(),
                        new String(raw.payload(), StandardCharsets.UTF_8),
                        new String(raw.headers(), StandardCharsets.UTF_8)),
                neighbour(stream, recorded.sequence() - 1),
                neighbour(stream, recorded.sequence() + 1),
                Undo.of(recorded, stream, handsOf(recorded, snapshot, moment)).orElse(null),
                later.stream()
                        .filter(one -> one.headers()
                                .undoes()
                                .filter(undone -> undone == position)
                                .isPresent())
                        .map(Recorded::position)
                        .findFirst()
                        .orElse(null),
                hasTexts(raw));
    }

    private Optional<Hands> handsOf(Recorded recorded, Snapshot snapshot, Moment moment) {
        return recorded.fact().stream() instanceof PlanId plan ? hands.of(plan, snapshot, moment) : Optional.empty();
    }

    private static boolean hasTexts(RawRecord raw) {
        return Blanking.of(raw, EVENTS)
                .filter(blanked -> !Arrays.equals(blanked.payload(), raw.payload()))
                .isPresent();
    }

    private static @Nullable String neighbour(List<Recorded> stream, long sequence) {
        return stream.stream()
                .filter(one -> one.sequence() == sequence)
                .map(one -> Entry.pathOf(one.position()))
                .findFirst()
                .orElse(null);
    }
}
