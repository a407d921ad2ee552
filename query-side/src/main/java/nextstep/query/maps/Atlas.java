package nextstep.query.maps;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nextstep.query.maps.EqualEarth.Pixel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The countries of the world by their codes (ISO 3166-1), as Natural Earth draws them: the shapes of most, and where those lie
 * that are too small for one. Without Antarctica.
 */
final class Atlas {
    /** Read when the first map is drawn. */
    static final Atlas WORLD = new Atlas();

    private static final String ANTARCTICA = "AQ";

    private final Map<String, Shape> shapes = new TreeMap<>();
    private final Map<String, Outline> outlines = new TreeMap<>();
    private final Map<String, Spot> small = new HashMap<>();

    private Atlas() {
        Topology topology =
                new Topology(JsonMapper.shared().readTree(file("vendored/world-atlas/countries-110m.json")));
        topology.countries().forEach(country -> shapes.put(code(country), topology.shape(country)));
        shapes.remove(ANTARCTICA);
        shapes.forEach((code, shape) -> outlines.put(code, Outline.of(shape)));
        new String(file("small.tsv"), StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            String[] cells = line.split("\t", -1);
            small.put(cells[0], new Spot(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        });
    }

    /** Those that have one. */
    Map<String, Outline> outlines() {
        return outlines;
    }

    Optional<Shape> shape(String country) {
        return Optional.ofNullable(shapes.get(country));
    }

    /** Where a country lies whose shape nobody would find, or that has none. */
    Optional<Spot> small(String country) {
        return Optional.ofNullable(small.get(country));
    }

    /** Where a mark stands for a country that cannot be found by its shape. */
    Optional<Pixel> dot(String country) {
        Outline outline = outlines.get(country);
        if (outline == null) {
            return small(country).map(EqualEarth::of);
        }
        return outline.small() ? Optional.of(outline.middle()) : Optional.empty();
    }

    /** Two letters; the name in capitals for the three areas that have no code there but one. */
    private static String code(JsonNode country) {
        String name = country.at("/properties/name").asString();
        if (country.has("id")) {
            return Region.getInstance(Integer.parseInt(country.get("id").asString()))
                    .toString();
        }
        return name.equals("Kosovo") ? "XK" : name;
    }

    private static byte[] file(String name) {
        try (InputStream file = Objects.requireNonNull(Atlas.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
