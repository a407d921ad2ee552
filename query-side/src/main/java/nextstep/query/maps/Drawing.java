package nextstep.query.maps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.query.maps.EqualEarth.Pixel;
import nextstep.query.maps.Outline.Weighed;
import nextstep.query.maps.WorldMap.Area;
import org.jspecify.annotations.Nullable;

/**
 * A map laid on a sheet, in the words of SVG.
 *
 * @param rest the outline of all countries of which nothing is said
 */
public record Drawing(int width, int height, String rest, List<Drawn> areas) {

    static Drawing of(WorldMap map) {
        Map<String, Outline> outlines = Atlas.WORLD.outlines();
        Set<String> named = new HashSet<>();
        List<Drawn> drawn = new ArrayList<>();
        for (Area area : map.areas()) {
            named.addAll(area.countries());
            if (!area.countries().isEmpty()) {
                drawn.add(drawn(map, area, outlines));
            }
        }
        String rest = outlines.entrySet().stream()
                .filter(outline -> !named.contains(outline.getKey()))
                .map(outline -> outline.getValue().path())
                .collect(Collectors.joining());
        return new Drawing(EqualEarth.WIDTH, EqualEarth.HEIGHT, rest, Apart.moved(drawn));
    }

    private static Drawn drawn(WorldMap map, Area area, Map<String, Outline> outlines) {
        StringBuilder path = new StringBuilder();
        List<Mark> dots = new ArrayList<>();
        Weighed whole = new Weighed(0, 0, 0);
        for (String country : area.countries()) {
            Outline outline = outlines.get(country);
            if (outline != null) {
                path.append(outline.path());
                whole = whole.and(new Weighed(
                        outline.area(),
                        outline.middle().x() * outline.area(),
                        outline.middle().y() * outline.area()));
            }
            Atlas.WORLD.dot(country).map(Mark::at).ifPresent(dots::add);
        }
        Mark label = map.borders() || whole.area() == 0 ? null : Mark.at(whole.middle());
        return new Drawn(area, map.shade(area), path.toString(), dots, label);
    }

    /**
     * An area on the sheet.
     *
     * @param shade 0 to 4
     * @param dots where small countries lie
     * @param label where its name and number stand; nowhere where countries are told apart, of which there are too many
     */
    public record Drawn(
            Area area,
            int shade,
            String path,
            List<Mark> dots,
            @Nullable Mark label) {
        Drawn labelled(Mark elsewhere) {
            return new Drawn(area, shade, path, dots, elsewhere);
        }
    }

    /** A place on the sheet, in pixels. */
    public record Mark(int x, int y) {
        static Mark at(Pixel pixel) {
            return new Mark((int) Math.round(pixel.x()), (int) Math.round(pixel.y()));
        }
    }
}
