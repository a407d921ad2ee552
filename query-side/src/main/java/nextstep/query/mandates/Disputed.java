package nextstep.query.mandates;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextstep.events.StreamId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** Which things are disputed at a moment. All are read at once, when the first is asked for. */
public final class Disputed {
    static final String GOING_ON = "raised_on <= ? and (ended_on is null or ended_on > ?)";

    private final Snapshot snapshot;
    private final LocalDate day;
    private @Nullable Map<About, List<DisputeMark>> marks;

    public Disputed(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
    }

    /** The disputes about a thing as a whole that are not over; for a plan without those about one of its steps. */
    public List<DisputeMark> marks(StreamId thing) {
        return marks(new About(thing.value(), null));
    }

    /** Those about a step of a plan. */
    public List<DisputeMark> marks(PlanId plan, StepId step) {
        return marks(new About(plan.value(), step));
    }

    private List<DisputeMark> marks(About about) {
        Map<About, List<DisputeMark>> all = marks;
        if (all == null) {
            all = snapshot.suchThat(DisputeSeen.VIEW, GOING_ON, List.of(day, day)).stream()
                    .collect(Collectors.groupingBy(
                            About::of,
                            LinkedHashMap::new,
                            Collectors.mapping(seen -> DisputeMark.of(seen, day), Collectors.toList())));
            marks = all;
        }
        return all.getOrDefault(about, List.of());
    }

    private record About(String thing, @Nullable StepId step) {
        static About of(DisputeSeen seen) {
            return new About(seen.subject().value(), seen.step());
        }
    }
}
