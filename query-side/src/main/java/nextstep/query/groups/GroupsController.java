package nextstep.query.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.query.maps.MapBy;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Listing;
import nextstep.query.reading.Mapped;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.reading.WithParts;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about groups, hubs, regions and countries. */
@RestController
class GroupsController {
    private static final Sheet GROUPS = Sheet.of("groups/list")
            .with("regions", (asked, snapshot, moment) -> new Groups(snapshot, moment).regionNames())
            .with("choices", Choices.QUESTION)
            .table(GroupsTables.GROUPS)
            .map(new Mapped<>(
                    "spread", Spread.class, (spread, here, names) -> GroupsMap.of("groups-map", spread, here, names)));
    private static final Sheet GROUP = Sheet.of("groups/group").with("choices", Choices.QUESTION);
    private static final Sheet REGIONS =
            Sheet.of("groups/regions").with("choices", Choices.QUESTION).table(GroupsTables.REGIONS);
    private static final Sheet HUBS = Sheet.of("groups/hubs").table(GroupsTables.HUBS);

    private final Reads reads;
    private final List<GroupPart> parts;

    GroupsController(Reads reads, List<GroupPart> parts) {
        this.reads = reads;
        this.parts = parts;
    }

    @GetMapping("/groups")
    @Answers(value = GroupListed.class, beside = @Beside(name = "spread", type = Spread.class))
    ResponseEntity<?> groups(
            Asked asked,
            Page page,
            @RequestParam(required = false) @Nullable RegionId region,
            @RequestParam(required = false) @Nullable CountryId country,
            @RequestParam(required = false) @Nullable GroupKind kind,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable Boolean recognised,
            @RequestParam(required = false) @Nullable MapBy map) {
        GroupFilter filter = new GroupFilter(region, country, kind, text, recognised);
        return reads.listing(asked, page, GROUPS, (snapshot, moment) -> {
            List<GroupListed> kept = new Groups(snapshot, moment)
                    .all().stream().filter(filter::accepts).toList();
            return new Listing<>(kept, Map.of("spread", Spread.of(kept)));
        });
    }

    @GetMapping("/groups/{group}")
    @Answers(value = GroupShown.class, parts = GroupPart.class)
    ResponseEntity<?> group(Asked asked, @PathVariable GroupId group) {
        return reads.one(
                asked,
                GROUP,
                (snapshot, moment) -> new WholeGroups(snapshot, moment)
                        .one(group)
                        .map(shown -> WithParts.of(shown, group, parts, snapshot, moment))
                        .orElseThrow(
                                () -> Problem.unknown("group", group.value()).raised()));
    }

    @GetMapping("/hubs")
    @Answers(HubShown.class)
    ResponseEntity<?> hubs(Asked asked, Page page) {
        return reads.list(asked, page, HUBS, (snapshot, moment) -> new WholeGroups(snapshot, moment).hubs());
    }

    @GetMapping("/regions")
    @Answers(RegionShown.class)
    ResponseEntity<?> regions(Asked asked, Page page) {
        return reads.list(asked, page, REGIONS, (snapshot, moment) -> {
            List<Country> countries = new Groups(snapshot, moment).countries();
            return snapshot.all(Region.VIEW).stream()
                    .filter(row -> moment.holds(null, row.retiredOn()))
                    .map(row -> new RegionShown(row, countriesOf(row.region(), countries)))
                    .toList();
        });
    }

    @GetMapping("/countries")
    @Answers(Country.class)
    ResponseEntity<?> countries(Asked asked, Page page, @RequestParam(required = false) @Nullable RegionId region) {
        return reads.list(
                asked,
                page,
                (snapshot, moment) -> new Groups(snapshot, moment)
                        .countries().stream()
                                .filter(row -> region == null || region.equals(row.region()))
                                .sorted(Comparator.comparing(
                                        row -> row.country().value()))
                                .toList());
    }

    private static List<CountryId> countriesOf(RegionId region, List<Country> countries) {
        return countries.stream()
                .filter(row -> row.region().equals(region))
                .map(Country::country)
                .toList();
    }
}
