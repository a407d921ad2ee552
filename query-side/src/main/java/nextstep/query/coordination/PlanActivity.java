package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextstep.events.groups.GroupId;
import nextstep.query.implementation.PlanSeen;

/** What happens in plans: they speak for the group that leads them. */
final class PlanActivity implements Activity {
    private final Set<Place> places = new HashSet<>();
    private final Map<Led, LocalDate> words = new HashMap<>();

    PlanActivity(List<PlanSeen> plans) {
        for (PlanSeen plan : plans) {
            Place place = new Place(plan.initiative(), plan.context());
            if (plan.goesOn()) {
                places.add(place);
            }
            words.merge(new Led(place, plan.lead()), plan.lastWord(), (a, b) -> a.isBefore(b) ? b : a);
        }
    }

    @Override
    public Set<Place> places() {
        return places;
    }

    @Override
    public Optional<LocalDate> lastWord(Place place, GroupId group) {
        return Optional.ofNullable(words.get(new Led(place, group)));
    }

    private record Led(Place place, GroupId group) {}
}
