package nextstep.query.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a ring in pieces where it goes over the 180th meridian, so that no stripe runs through the map. */
final class DateLine {
    private static final double HALF = 180;
    private static final double ROUND = 360;

    private DateLine() {}

    /** The ring itself where it does not go over it. */
    static List<List<Spot>> cut(List<Spot> ring) {
        List<Spot> whole = unwound(ring);
        double west = whole.stream().mapToDouble(Spot::longitude).min().orElse(0);
        double east = whole.stream().mapToDouble(Spot::longitude).max().orElse(0);
        if (west >= -HALF && east <= HALF) {
            return List.of(whole);
        }
        return IntStream.rangeClosed((int) Math.floor((west + HALF) / ROUND), (int) Math.floor((east + HALF) / ROUND))
                .mapToObj(turn -> between(whole, turn * ROUND))
                .filter(piece -> piece.size() > 2)
                .toList();
    }

    /** The same with longitudes that go on beyond 180 instead of jumping to the other side. */
    private static List<Spot> unwound(List<Spot> ring) {
        List<Spot> unwound = new ArrayList<>();
        double turned = 0;
        for (int i = 0; i < ring.size(); i++) {
            double longitude = ring.get(i).longitude();
            if (i > 0) {
                double step = longitude - ring.get(i - 1).longitude();
                turned += step > HALF ? -ROUND : step < -HALF ? ROUND : 0;
            }
            unwound.add(new Spot(longitude + turned, ring.get(i).latitude()));
        }
        return unwound;
    }

    /** What lies within half a turn of a middle, moved there. */
    private static List<Spot> between(List<Spot> ring, double middle) {
        return clipped(clipped(ring, middle - HALF, 1), middle + HALF, -1).stream()
                .map(spot -> new Spot(spot.longitude() - middle, spot.latitude()))
                .toList();
    }

    /** What lies on one side of a meridian. */
    private static List<Spot> clipped(List<Spot> ring, double edge, int side) {
        List<Spot> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Spot from = ring.get(i);
            Spot to = ring.get((i + 1) % ring.size());
            boolean inside = (from.longitude() - edge) * side >= 0;
            if (inside) {
                kept.add(from);
            }
            if (inside != (to.longitude() - edge) * side >= 0) {
                double part = (edge - from.longitude()) / (to.longitude() - from.longitude());
                kept.add(new Spot(edge, from.latitude() + part * (to.latitude() - from.latitude())));
            }
        }
        return kept;
    }
}
