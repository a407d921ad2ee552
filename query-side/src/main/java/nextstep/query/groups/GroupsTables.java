package nextstep.query.groups;

import java.util.List;
import java.util.function.Function;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** Groups, hubs and regions as tables. */
final class GroupsTables {
    static final Columns<GroupListed> GROUPS = of("groups", GroupListed.class, one -> one);

    static final Columns<HubShown> HUBS = of("hubs", HubShown.class, HubShown::group)
            .with("members", "table-members", (one, here, names) -> others(one.members(), here, names))
            .with(
                    "fiscal_sponsors",
                    "table-fiscal-sponsors",
                    (one, here, names) -> others(one.fiscalSponsors(), here, names));

    static final Columns<RegionShown> REGIONS = Columns.of("regions", RegionShown.class)
            .with(
                    "code",
                    "table-code",
                    (one, here, names) -> one.region().region().key())
            .with("name", "table-name", (one, here, names) -> one.region().name())
            .with(
                    "countries",
                    "table-countries",
                    (one, here, names) -> here.wording().list(one.countriesCalled(here)))
            .with("source", "table-source", (one, here, names) -> one.region().source());

    private GroupsTables() {}

    private static <T> Columns<T> of(String title, Class<T> item, Function<T, GroupListed> group) {
        return Columns.of(title, item)
                .with(
                        "code",
                        "table-code",
                        (one, here, names) -> group.apply(one).code())
                .with(
                        "name",
                        "table-name",
                        (one, here, names) -> group.apply(one).name())
                .with(
                        "kind",
                        "table-kind",
                        (one, here, names) ->
                                here.name("matrix-kind", group.apply(one).kind()))
                .with("country", "table-country", (one, here, names) -> country(group.apply(one), here))
                .with("region", "table-region", (one, here, names) -> region(group.apply(one), names))
                .with(
                        "recognised",
                        "table-recognised",
                        (one, here, names) -> group.apply(one).recognised())
                .with("hub_status", "table-hub-status", (one, here, names) -> status(group.apply(one), here))
                .with(
                        "dissolved_on",
                        "table-dissolved-on",
                        (one, here, names) -> group.apply(one).dissolvedOn());
    }

    private static @Nullable String country(GroupListed group, Here here) {
        return group.country() == null
                ? null
                : here.wording().countryName(group.country().key());
    }

    private static @Nullable String region(GroupListed group, Names names) {
        return group.region() == null ? null : names.text(group.region());
    }

    private static @Nullable String status(GroupListed group, Here here) {
        return group.status() == null ? null : here.name("hub-status", group.status());
    }

    private static String others(List<TieShown> ties, Here here, Names names) {
        return here.wording()
                .list(ties.stream()
                        .filter(TieShown::holds)
                        .map(tie -> names.text(tie.tie().other()))
                        .toList());
    }
}
