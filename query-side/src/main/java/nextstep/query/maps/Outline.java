package nextstep.query.maps;

import java.util.ArrayList;
import java.util.List;
import nextstep.query.maps.EqualEarth.Pixel;

/**
 * A country on the sheet.
 *
 * @param path its outline in the words of SVG, in whole pixels; empty where nothing of it is left
 * @param area how many pixels it covers
 * @param middle where it lies
 */
record Outline(String path, double area, Pixel middle) {

    /** What covers fewer pixels cannot be found by anybody. */
    private static final double TOO_SMALL = 12;

    static Outline of(Shape shape) {
        StringBuilder path = new StringBuilder();
        Weighed whole = new Weighed(0, 0, 0);
        for (List<List<Spot>> polygon : shape.polygons()) {
            whole = whole.and(
                    Weighed.of(polygon.getFirst().stream().map(EqualEarth::of).toList()));
            polygon.forEach(ring -> path.append(path(ring)));
        }
        return new Outline(path.toString(), whole.area, whole.middle());
    }

    boolean small() {
        return path.isEmpty() || area < TOO_SMALL;
    }

    private static String path(List<Spot> ring) {
        List<long[]> corners = new ArrayList<>();
        for (Spot spot : ring) {
            Pixel pixel = EqualEarth.of(spot);
            long[] corner = {Math.round(pixel.x()), Math.round(pixel.y())};
            if (corners.isEmpty() || corners.getLast()[0] != corner[0] || corners.getLast()[1] != corner[1]) {
                corners.add(corner);
            }
        }
        if (corners.size() < 4) {
            return "";
        }
        StringBuilder path = new StringBuilder("M" + corners.getFirst()[0] + ' ' + corners.getFirst()[1] + 'l');
        for (int i = 1; i < corners.size() - 1; i++) {
            long dx = corners.get(i)[0] - corners.get(i - 1)[0];
            long dy = corners.get(i)[1] - corners.get(i - 1)[1];
            path.append(i > 1 && dx >= 0 ? " " : "")
                    .append(dx)
                    .append(dy >= 0 ? " " : "")
                    .append(dy);
        }
        return path.append('z').toString();
    }

    /** Where the weight of an area lies; sums of its parts. */
    record Weighed(double area, double x, double y) {
        static Weighed of(List<Pixel> ring) {
            double area = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < ring.size(); i++) {
                Pixel from = ring.get(i);
                Pixel to = ring.get((i + 1) % ring.size());
                double cross = from.x() * to.y() - to.x() * from.y();
                area += cross / 2;
                x += (from.x() + to.x()) * cross / 6;
                y += (from.y() + to.y()) * cross / 6;
            }
            return area < 0 ? new Weighed(-area, -x, -y) : new Weighed(area, x, y);
        }

        Weighed and(Weighed other) {
            return new Weighed(area + other.area, x + other.x, y + other.y);
        }

        Pixel middle() {
            return area == 0 ? new Pixel(0, 0) : new Pixel(x / area, y / area);
        }
    }
}
