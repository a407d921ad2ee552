package nextstep.query.maps;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How much there is of something in parts of the world.
 *
 * @param title what is counted, in the reader's language
 * @param borders whether the parts are countries, which are told apart
 */
public record WorldMap(String title, boolean borders, List<Area> areas) {

    public WorldMap {
        areas = areas.stream()
                .sorted(Comparator.comparing((Area area) -> area.code().isEmpty())
                        .thenComparing(Comparator.comparingInt(Area::count).reversed())
                        .thenComparing(Area::name))
                .toList();
    }

    /** How it lies on a page. */
    public Drawing drawing() {
        return Drawing.of(this);
    }

    /** How dark an area is: 0 for nothing, 4 for the most there is anywhere. */
    int shade(Area area) {
        int most = areas.stream()
                .filter(one -> !one.countries().isEmpty())
                .mapToInt(Area::count)
                .max()
                .orElse(0);
        return most == 0 ? 0 : (int) Math.ceil(4.0 * area.count() / most);
    }

    /**
     * A part of the world.
     *
     * @param code what it is called for short, on the map; empty for what lies nowhere in particular
     * @param name in the reader's language
     * @param countries the codes of the countries it has
     */
    public record Area(String code, String name, int count, Set<String> countries) {}
}
