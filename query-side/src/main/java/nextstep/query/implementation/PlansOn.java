package nextstep.query.implementation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextstep.events.implementation.PlanId;
import nextstep.query.undoing.TakenBackWords;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** How plans as a whole stand on a day: by what their rows say, or else judged word by word. */
final class PlansOn {
    private static final PlanOn UNSPOKEN = PlanOn.of(List.of(), LocalDate.MIN);

    private final Map<PlanId, PlanOn> plans = new HashMap<>();

    private PlansOn(List<PlanTold> rows, List<PlanTold> mentioned, Map<PlanId, List<PlanSaid>> said, LocalDate day) {
        Map<Long, PlanSaid> words = mentioned.stream()
                .map(PlanTold::said)
                .collect(Collectors.toMap(PlanSaid::position, word -> word, (one, same) -> one));
        for (PlanTold row : rows) {
            boolean settled = !row.latest().isAfter(day);
            plans.put(row.plan(), settled ? of(row, words) : PlanOn.of(said.getOrDefault(row.plan(), List.of()), day));
        }
    }

    static PlansOn all(Snapshot snapshot, LocalDate day) {
        return of(snapshot, day);
    }

    static PlanOn one(Snapshot snapshot, PlanId plan, LocalDate day) {
        return of(snapshot, day, plan).of(plan);
    }

    /** How this one stands; before anything was said of it as one of which nothing is known. */
    PlanOn of(PlanId plan) {
        return plans.getOrDefault(plan, UNSPOKEN);
    }

    /** What counts of everything that was said of a plan by a day, in the order it was recorded. */
    static List<PlanSaid> said(Snapshot snapshot, PlanId plan, LocalDate day) {
        return told(snapshot, plan).stream()
                .map(told -> told.said().amongOthers())
                .filter(word -> !word.on().isAfter(day))
                .toList();
    }

    /** The rows that began with what counts. */
    static List<PlanTold> told(Snapshot snapshot, PlanId plan) {
        return TakenBackWords.of(plan, snapshot)
                .without(
                        plan,
                        snapshot.history(PlanTold.VIEW, plan),
                        told -> told.said().position());
    }

    private static PlansOn of(Snapshot snapshot, LocalDate day, Object... key) {
        List<PlanTold> rows = snapshot.within(PlanTold.VIEW, key);
        boolean settled = rows.stream().noneMatch(row -> row.latest().isAfter(day));
        return new PlansOn(
                rows,
                snapshot.mentioned(PlanTold.VIEW, PlanTold.MENTIONED, key),
                settled ? Map.of() : said(snapshot, key),
                day);
    }

    private static Map<PlanId, List<PlanSaid>> said(Snapshot snapshot, Object... key) {
        Map<PlanId, List<PlanSaid>> said = snapshot.history(PlanTold.VIEW, key).stream()
                .collect(
                        Collectors.groupingBy(PlanTold::plan, Collectors.mapping(PlanTold::said, Collectors.toList())));
        TakenBackWords takenBack = TakenBackWords.ofAll(snapshot);
        said.replaceAll((plan, words) -> takenBack.without(plan, words, PlanSaid::position));
        return said;
    }

    private static PlanOn of(PlanTold row, Map<Long, PlanSaid> words) {
        return new PlanOn(
                row.state(),
                at(row.decidedAt(), words),
                at(row.phaseAt(), words),
                at(row.wantedAt(), words),
                row.latest(),
                row.dated(),
                row.confirmed());
    }

    private static @Nullable PlanSaid at(@Nullable Long position, Map<Long, PlanSaid> words) {
        return position == null ? null : words.get(position);
    }
}
