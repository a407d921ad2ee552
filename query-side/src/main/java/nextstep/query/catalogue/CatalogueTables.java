package nextstep.query.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.events.catalogue.Numbering;
import nextstep.query.reading.Columns;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** Recommendations and initiatives as tables. */
public final class CatalogueTables {
    static final Columns<RecommendationShown> RECOMMENDATIONS = Columns.of("recommendations", RecommendationShown.class)
            .with("number", "table-number", (one, here, names) -> one.number())
            .with("id", "table-id", (one, here, names) -> one.id().key())
            .with("title", "table-title", (one, here, names) -> title(one.title()))
            .with("language", "table-language", (one, here, names) -> language(one.title()))
            .with(
                    "initiatives",
                    "table-initiatives",
                    (one, here, names) -> one.initiatives().size())
            .with("adopted_on", "table-adopted-on", (one, here, names) -> one.adoptedOn());

    static final Columns<InitiativeStanding> INITIATIVES = Columns.of("initiatives", InitiativeStanding.class)
            .with("number_2022", "table-number-2022", (one, here, names) -> numbers(one.numberings(), "2022"))
            .with("number_2020", "table-number-2020", (one, here, names) -> numbers(one.numberings(), "2020"))
            .with("id", "table-id", (one, here, names) -> one.id().key())
            .with("title", "table-title", (one, here, names) -> title(one.title()))
            .with("language", "table-language", (one, here, names) -> language(one.title()))
            .with("recommendation", "table-recommendation", (one, here, names) -> names.text(one.recommendation()))
            .with("states", "table-states", (one, here, names) -> states(one.states(), one.progress(), here));

    static final Columns<Cluster> CLUSTERS = Columns.of("clusters", Cluster.class)
            .with("letter", "table-letter", (one, here, names) -> one.letter())
            .with("id", "table-id", (one, here, names) -> one.cluster().key())
            .with("title", "table-title", (one, here, names) -> one.title().text())
            .with(
                    "initiatives",
                    "table-initiatives",
                    (one, here, names) -> here.wording()
                            .list(one.initiatives().stream().map(names::text).toList()))
            .with("since", "table-since", (one, here, names) -> one.since());

    private CatalogueTables() {}

    public static @Nullable String title(@Nullable ShownTitle title) {
        return title == null ? null : title.text().text();
    }

    /** The numbers in one official scheme: most have one, those that were split or joined several. */
    public static @Nullable String numbers(List<Numbering> numberings, String scheme) {
        return numberings.stream()
                .filter(numbering -> numbering.scheme().equals(scheme))
                .flatMap(numbering -> numbering.numbers().stream())
                .map(String::valueOf)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), numbers -> numbers.isEmpty() ? null : numbers));
    }

    private static @Nullable String language(@Nullable ShownTitle title) {
        return title == null ? null : title.language().code();
    }

    private static String states(List<State> states, ProgressState progress, Here here) {
        return here.wording()
                .list(Stream.concat(
                                progress.otherThan(states).stream().map(state -> here.name("state", state)),
                                Stream.of(here.name("state", progress)))
                        .toList());
    }
}
