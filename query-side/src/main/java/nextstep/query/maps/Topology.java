package nextstep.query.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Reads shapes out of a TopoJSON file. Borders stand in it once, as arcs of which each side makes its rings, in whole numbers
 * each of which says how far it is from the one before.
 */
final class Topology {
    private final List<List<Spot>> arcs;
    private final JsonNode countries;

    Topology(JsonNode file) {
        JsonNode scale = file.at("/transform/scale");
        JsonNode corner = file.at("/transform/translate");
        arcs = file.get("arcs")
                .valueStream()
                .map(arc -> spots(arc, scale, corner))
                .toList();
        countries = file.at("/objects/countries/geometries");
    }

    Stream<JsonNode> countries() {
        return countries.valueStream();
    }

    Shape shape(JsonNode country) {
        JsonNode arcs = country.get("arcs");
        List<JsonNode> polygons = country.get("type").asString().equals("MultiPolygon") ? list(arcs) : List.of(arcs);
        return new Shape(polygons.stream().flatMap(this::polygons).toList());
    }

    /** A polygon that goes over the 180th meridian becomes several; none such has holes. */
    private Stream<List<List<Spot>>> polygons(JsonNode polygon) {
        List<List<Spot>> rings = list(polygon).stream().map(this::ring).toList();
        List<List<Spot>> pieces = DateLine.cut(rings.getFirst());
        return pieces.stream()
                .map(piece -> pieces.size() == 1
                        ? Stream.concat(Stream.of(piece), rings.stream().skip(1))
                                .toList()
                        : List.of(piece));
    }

    private List<Spot> ring(JsonNode numbers) {
        List<Spot> ring = new ArrayList<>();
        for (JsonNode number : numbers) {
            int arc = number.asInt();
            List<Spot> spots = arc >= 0 ? arcs.get(arc) : arcs.get(~arc).reversed();
            ring.addAll(ring.isEmpty() ? spots : spots.subList(1, spots.size()));
        }
        return ring;
    }

    private static List<Spot> spots(JsonNode arc, JsonNode scale, JsonNode corner) {
        List<Spot> spots = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : arc) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            spots.add(new Spot(
                    x * scale.get(0).asDouble() + corner.get(0).asDouble(),
                    y * scale.get(1).asDouble() + corner.get(1).asDouble()));
        }
        return spots;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
