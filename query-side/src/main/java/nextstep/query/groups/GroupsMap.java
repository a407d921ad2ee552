package nextstep.query.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.RegionId;
import nextstep.query.groups.Spread.In;
import nextstep.query.maps.MapBy;
import nextstep.query.maps.WorldMap;
import nextstep.query.maps.WorldMap.Area;
import nextstep.query.reading.Names;
import nextstep.web.pages.Here;

/** Where groups are: in regions, with the countries counted to each on the date, or in countries where the address asks for them. */
public final class GroupsMap {
    private final Here here;
    private final Names names;

    private GroupsMap(Here here, Names names) {
        this.here = here;
        this.names = names;
    }

    /** {@code title} is the key of what is counted. */
    public static WorldMap of(String title, Spread spread, Here here, Names names) {
        GroupsMap map = new GroupsMap(here, names);
        boolean countries = MapBy.COUNTRY.name().equals(here.asked("map"));
        return new WorldMap(
                here.text(title),
                countries,
                countries ? map.countries(spread.countries()) : map.regions(spread.regions()));
    }

    private List<Area> regions(List<In> counts) {
        Groups groups = new Groups(names.snapshot(), names.moment());
        Map<RegionId, Set<String>> countries = groups.countries().stream()
                .collect(Collectors.groupingBy(
                        Country::region,
                        Collectors.mapping(row -> row.country().key(), Collectors.toCollection(TreeSet::new))));
        Map<String, Integer> open = counts.stream().collect(Collectors.toMap(In::key, In::groups));
        List<Area> areas = new ArrayList<>();
        for (RegionName region : groups.regionNames()) {
            Integer count = open.remove(region.id().value());
            areas.add(new Area(
                    region.id().key(),
                    region.called(here),
                    count == null ? 0 : count,
                    countries.getOrDefault(region.id(), Set.of())));
        }
        open.forEach((key, count) -> areas.add(elsewhere(key, count)));
        return areas;
    }

    /** Groups of no region, or of one that is in use no more. */
    private Area elsewhere(String key, int count) {
        return key.isEmpty()
                ? new Area("", here.text("map-nowhere"), count, Set.of())
                : new Area(new RegionId(key).key(), names.text(new RegionId(key)), count, Set.of());
    }

    private List<Area> countries(List<In> counts) {
        return counts.stream().map(this::country).toList();
    }

    private Area country(In in) {
        if (in.key().isEmpty()) {
            return new Area("", here.text("map-nowhere"), in.groups(), Set.of());
        }
        String code = new CountryId(in.key()).key();
        return new Area(code, here.wording().countryName(code), in.groups(), Set.of(code));
    }
}
