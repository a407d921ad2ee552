package nextstep.query.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** The catalogue at a moment, for a reader of some languages. */
public final class Catalogue {
    private final Snapshot snapshot;
    private final Moment moment;
    private final Titles titles;

    public Catalogue(Snapshot snapshot, Moment moment, List<String> languages) {
        this.snapshot = snapshot;
        this.moment = moment;
        this.titles = Titles.in(snapshot, languages);
    }

    public List<RecommendationShown> recommendations() {
        List<InitiativeListed> initiatives = initiatives();
        return snapshot.all(Recommendation.VIEW).stream()
                .filter(row -> moment.holds(row.adoptedOn(), null))
                .sorted(Comparator.comparingInt(Recommendation::number))
                .map(row -> shown(row, initiatives))
                .toList();
    }

    Optional<RecommendationShown> recommendation(RecommendationId id) {
        return recommendations().stream().filter(shown -> shown.id().equals(id)).findFirst();
    }

    /** All initiatives, by their numbers today. */
    public List<InitiativeListed> initiatives() {
        List<Period> periods = snapshot.all(Period.VIEW);
        List<Cluster> clusters = clusters();
        return snapshot.all(Initiative.VIEW).stream()
                .filter(row -> moment.holds(row.adoptedOn(), null))
                .sorted(Comparator.comparingInt(Catalogue::numberToday)
                        .thenComparing(row -> row.initiative().value()))
                .map(row -> listed(row, periods, clusters))
                .toList();
    }

    /** Whether there is such an initiative. */
    public boolean has(InitiativeId id) {
        return snapshot.one(Initiative.VIEW, id)
                .filter(row -> moment.holds(row.adoptedOn(), null))
                .isPresent();
    }

    Optional<InitiativeShown> initiative(InitiativeId id, Function<List<State>, ProgressState> progress) {
        return snapshot.one(Initiative.VIEW, id)
                .filter(row -> moment.holds(row.adoptedOn(), null))
                .map(row -> shown(row, progress));
    }

    /** The clusters that hold on the date. */
    List<Cluster> clusters() {
        return snapshot.all(Cluster.VIEW).stream()
                .filter(row -> moment.holds(row.since(), row.until()))
                .sorted(Comparator.comparing(Cluster::letter))
                .toList();
    }

    /** The last period of one that has begun by the date. */
    Optional<Cluster> cluster(ClusterId id) {
        return snapshot.within(Cluster.VIEW, id).stream()
                .filter(row -> moment.holds(row.since(), null))
                .max(Comparator.comparingInt(Cluster::number));
    }

    private InitiativeShown shown(Initiative row, Function<List<State>, ProgressState> progress) {
        InitiativeId id = row.initiative();
        List<Period> periods = snapshot.within(Period.VIEW, id).stream()
                .sorted(Comparator.comparing(Period::since))
                .toList();
        List<Milestone> milestones = snapshot.within(Milestone.VIEW, id).stream()
                .filter(milestone -> moment.holds(milestone.reachedOn(), null))
                .sorted(Comparator.comparing(Milestone::reachedOn))
                .toList();
        List<State> states = states(periods.stream());
        return new InitiativeShown(
                id,
                path(id),
                row.recommendation(),
                row.numberings(),
                titles.of(id),
                row.adoptedOn(),
                row.source(),
                states,
                progress.apply(states),
                periods,
                milestones,
                clustersOf(id, clusters()),
                titles.all(id),
                snapshot.within(AlternativeTitle.VIEW, id.value()));
    }

    private InitiativeListed listed(Initiative row, List<Period> periods, List<Cluster> clusters) {
        InitiativeId id = row.initiative();
        List<ClusterId> clusterIds =
                clustersOf(id, clusters).stream().map(Cluster::cluster).toList();
        Predicate<Period> own = period -> period.initiative().equals(id);
        return new InitiativeListed(
                id,
                path(id),
                row.recommendation(),
                row.numberings(),
                titles.of(id),
                states(periods.stream().filter(own)),
                clusterIds);
    }

    private RecommendationShown shown(Recommendation row, List<InitiativeListed> initiatives) {
        RecommendationId id = row.recommendation();
        return new RecommendationShown(
                id,
                "/recommendations/" + id.key(),
                row.number(),
                titles.of(id),
                row.adoptedOn(),
                row.source(),
                titles.all(id),
                initiatives.stream()
                        .filter(initiative -> initiative.recommendation().equals(id))
                        .toList());
    }

    private List<State> states(Stream<Period> periods) {
        return periods.filter(period -> moment.holds(period.since(), period.until()))
                .map(Period::state)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Cluster> clustersOf(InitiativeId id, List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.initiatives().contains(id))
                .toList();
    }

    private static int numberToday(Initiative row) {
        return row.numbers2022().isEmpty()
                ? Integer.MAX_VALUE
                : row.numbers2022().getFirst();
    }

    private static String path(InitiativeId id) {
        return "/initiatives/" + id.key();
    }
}
