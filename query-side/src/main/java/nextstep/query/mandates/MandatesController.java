package nextstep.query.mandates;

import java.util.List;
import java.util.Map;
import nextstep.events.groups.GroupId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.undoing.TakenBackWords;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who may do what, on whose word, since when and until when. */
@RestController
class MandatesController {
    private static final Sheet MANDATE = Sheet.of("mandates/mandate");

    private final Reads reads;
    private final Mandates mandates;
    private final Sheet list;

    MandatesController(Reads reads, Mandates mandates, MandatesOfReader reader) {
        this.reads = reads;
        this.mandates = mandates;
        // people are named in a form only to those who can send it
        this.list = Sheet.of("mandates/list")
                .with(
                        "people",
                        (asked, snapshot, moment) ->
                                reader.reader(asked, snapshot, moment).giveMandates() ? mandates.people() : Map.of())
                .with("groups", (asked, snapshot, moment) -> new Groups(snapshot, moment).all())
                .table(MandatesTables.MANDATES);
    }

    /** Those that hold on the date; {@code all} asks for those that are over or not yet begun, too. */
    @Answers(MandateShown.class)
    @GetMapping("/mandates")
    ResponseEntity<?> mandates(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable PersonId person,
            @RequestParam(required = false) @Nullable GroupId group,
            @RequestParam(required = false) @Nullable MandateKind kind,
            @RequestParam(defaultValue = "false") boolean all) {
        MandateFilter filter = new MandateFilter(person, group, kind, all);
        return reads.list(asked, page, list, (snapshot, moment) -> mandates.those(filter.at(moment), snapshot, moment));
    }

    /** One, with every time for which it was given. */
    @Answers(WholeMandate.class)
    @GetMapping("/mandates/{mandate}")
    ResponseEntity<?> mandate(Asked asked, @PathVariable MandateId mandate) {
        return reads.one(asked, MANDATE, (snapshot, moment) -> {
            List<MandateShown> times = mandates.times(mandate, snapshot, moment);
            if (times.isEmpty() && TakenBackWords.of(mandate, snapshot).concern(mandate)) {
                throw TakenBackWords.everything(mandate);
            }
            if (times.isEmpty()) {
                throw Problem.unknown("mandate", mandate.value()).raised();
            }
            return new WholeMandate(mandate, times);
        });
    }

    /** A mandate and the times for which it was given, the first one first. */
    record WholeMandate(MandateId id, List<MandateShown> times) {}
}
