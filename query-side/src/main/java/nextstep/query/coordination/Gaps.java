package nextstep.query.coordination;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.query.implementation.Silence;

/**
 * Finds what is missing in the coordination on a day.
 *
 * @param initiatives those that go on: superseded, merged and split ones need no coordinator
 * @param roles the periods that are not over on the day, those to come included
 */
record Gaps(Collection<InitiativeId> initiatives, List<RolePeriod> roles, Activity activity, LocalDate day) {

    List<Gap> all() {
        List<Gap> gaps = new ArrayList<>();
        gaps.addAll(withoutCoordinator());
        gaps.addAll(contextsWithoutCoordinator());
        gaps.addAll(severalCoordinators());
        gaps.addAll(silent());
        gaps.addAll(neverConfirmed());
        return gaps;
    }

    private List<Gap> withoutCoordinator() {
        Set<InitiativeId> coordinated = held().stream()
                .filter(role -> role.coordinatesOn(day))
                .map(RolePeriod::initiative)
                .collect(Collectors.toSet());
        return initiatives.stream()
                .filter(initiative -> !coordinated.contains(initiative))
                .map(Advice::coordinatorWanted)
                .toList();
    }

    private List<Gap> contextsWithoutCoordinator() {
        Set<Place> places = new LinkedHashSet<>(activity.places());
        held().stream()
                .filter(role -> role.kind() != RoleKind.NOT_INVOLVED)
                .map(Place::of)
                .forEach(places::add);
        places.removeAll(coordinators().keySet());
        return places.stream()
                .filter(place -> initiatives.contains(place.initiative()))
                .sorted(Comparator.comparing((Place place) -> place.initiative().value())
                        .thenComparing(place -> place.context().value()))
                .map(Advice::coordinatorWanted)
                .toList();
    }

    private List<Gap> severalCoordinators() {
        return coordinators().values().stream()
                .filter(claims -> claims.size() > 1)
                .map(claims -> Advice.oneOfSeveral(claims, day))
                .toList();
    }

    private List<Gap> silent() {
        List<Gap> gaps = new ArrayList<>();
        for (RolePeriod role : held()) {
            if (!role.coordinatesOn(day)) {
                continue;
            }
            LocalDate word = lastWord(role);
            OptionalLong days = Silence.days(word, day);
            if (days.isPresent()) {
                gaps.add(Advice.speakUp(role, word, days.getAsLong()));
            }
        }
        gaps.sort(Comparator.comparingLong(Gaps::days).reversed());
        return gaps;
    }

    private List<Gap> neverConfirmed() {
        return roles.stream()
                .filter(role -> role.waits() && role.isAwaitedOn(day))
                .map(role ->
                        Advice.answer(role, role.waitingSince(), ChronoUnit.DAYS.between(role.waitingSince(), day)))
                .sorted(Comparator.comparingLong(Gaps::days).reversed())
                .toList();
    }

    private List<RolePeriod> held() {
        return Roles.heldOn(roles, day);
    }

    private LocalDate lastWord(RolePeriod role) {
        LocalDate own = role.lastWord(day);
        return activity.lastWord(Place.of(role), role.holder())
                .filter(word -> word.isAfter(own))
                .orElse(own);
    }

    private Map<Place, List<RolePeriod>> coordinators() {
        return held().stream()
                .filter(role -> role.coordinatesOn(day))
                .collect(Collectors.groupingBy(
                        Place::of,
                        () -> new TreeMap<>(Comparator.comparing(
                                        (Place place) -> place.initiative().value())
                                .thenComparing(place -> place.context().value())),
                        Collectors.toList()));
    }

    private static long days(Gap gap) {
        return gap.days() == null ? 0 : gap.days();
    }
}
