package nextstep.query.front;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.implementation.ProgressOfRecommendations;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Happening;
import nextstep.query.reading.Happenings;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.views.Snapshot;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is going on. */
@RestController
class FrontController {
    private static final Sheet FRONT = Sheet.of("front/front");
    private static final int YEARS = 10;
    private static final int MOST = 8;

    private final Reads reads;
    private final List<Happenings> features;

    FrontController(Reads reads, List<Happenings> features) {
        this.reads = reads;
        this.features = List.copyOf(features);
    }

    @GetMapping("/")
    @Answers(Front.class)
    ResponseEntity<?> front(Asked asked) {
        return reads.one(asked, FRONT, (snapshot, moment) -> front(asked, snapshot, moment));
    }

    private Front front(Asked asked, Snapshot snapshot, Moment moment) {
        LocalDate from = moment.on().minusYears(YEARS);
        Comparator<Happening> oldest = Comparator.comparing(Happening::on);
        return new Front(
                all(feature -> feature.moved(snapshot, moment, from))
                        .sorted(oldest.reversed())
                        .limit(MOST)
                        .toList(),
                all(feature -> feature.onHold(snapshot, moment)).sorted(oldest).toList(),
                all(feature -> feature.helpSought(snapshot, moment))
                        .sorted(oldest.reversed())
                        .toList(),
                ProgressOfRecommendations.on(new Catalogue(snapshot, moment, asked.languages()), snapshot, moment));
    }

    private Stream<Happening> all(Function<Happenings, List<Happening>> told) {
        return features.stream().flatMap(feature -> told.apply(feature).stream());
    }
}
