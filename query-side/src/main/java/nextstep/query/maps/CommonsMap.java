package nextstep.query.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nextstep.query.maps.WorldMap.Area;
import nextstep.query.tables.About;
import nextstep.query.tables.Wikitext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Map data as Wikimedia Commons takes it ({@code Data:Name.map}): GeoJSON with the look of each area in it. What is written
 * into it is shown as wikitext there, so whatever people typed is without markup.
 */
public final class CommonsMap {
    private static final String BLUE = "#3366cc";
    private static final double[] SHADES = {0.1, 0.3, 0.5, 0.7, 0.9};

    private CommonsMap() {}

    public static String of(WorldMap map, About about) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("license", "CC0-1.0");
        written.put("description", Map.of(about.language(), Wikitext.plain(map.title())));
        written.put(
                "sources",
                Wikitext.plain(about.stands()) + " " + about.address() + " Natural Earth 4.1.0 (public domain)");
        written.put("zoom", 1);
        written.put("latitude", 20);
        written.put("longitude", 0);
        List<Object> features = new ArrayList<>();
        map.areas().forEach(area -> features.addAll(features(map, area, about.language())));
        written.put("data", Map.of("type", "FeatureCollection", "features", features));
        return JsonMapper.shared().writeValueAsString(written) + "\n";
    }

    /** The shapes of an area, and a mark for each country that is too small for one. */
    private static List<Object> features(WorldMap map, Area area, String language) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("title", Map.of(language, Wikitext.plain(area.name())));
        said.put("description", Map.of(language, Integer.toString(area.count())));
        List<Object> polygons = new ArrayList<>();
        List<Object> features = new ArrayList<>();
        for (String country : area.countries()) {
            Atlas.WORLD
                    .shape(country)
                    .ifPresentOrElse(
                            shape -> shape.polygons().forEach(polygon -> polygons.add(rings(polygon))),
                            () -> Atlas.WORLD
                                    .small(country)
                                    .ifPresent(spot -> features.add(feature("Point", degrees(spot), marked(said)))));
        }
        if (!polygons.isEmpty()) {
            features.add(feature("MultiPolygon", polygons, filled(said, SHADES[map.shade(area)])));
        }
        return features;
    }

    private static Map<String, Object> marked(Map<String, Object> said) {
        Map<String, Object> marked = new LinkedHashMap<>(said);
        marked.put("marker-color", BLUE);
        marked.put("marker-size", "small");
        return marked;
    }

    private static Map<String, Object> filled(Map<String, Object> said, double opacity) {
        Map<String, Object> filled = new LinkedHashMap<>(said);
        filled.put("fill", BLUE);
        filled.put("fill-opacity", opacity);
        filled.put("stroke", BLUE);
        filled.put("stroke-width", 1);
        return filled;
    }

    private static Map<String, Object> feature(String type, Object coordinates, Map<String, Object> properties) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("properties", properties);
        feature.put("geometry", Map.of("type", type, "coordinates", coordinates));
        return feature;
    }

    private static List<List<List<Double>>> rings(List<List<Spot>> polygon) {
        return polygon.stream()
                .map(ring -> ring.stream().map(CommonsMap::degrees).toList())
                .map(CommonsMap::closed)
                .toList();
    }

    private static List<List<Double>> closed(List<List<Double>> ring) {
        if (ring.getFirst().equals(ring.getLast())) {
            return ring;
        }
        List<List<Double>> closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        return closed;
    }

    private static List<Double> degrees(Spot spot) {
        return List.of(rounded(spot.longitude()), rounded(spot.latitude()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }
}
