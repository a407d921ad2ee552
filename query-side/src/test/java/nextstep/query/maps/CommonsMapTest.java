package nextstep.query.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nextstep.query.maps.WorldMap.Area;
import nextstep.query.tables.About;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Wikimedia Commons demands of map data. */
class CommonsMapTest {
    private static final About ABOUT = new About("en", "https://tracker.example/priorities", "As of position 7.");
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    @Test
    void hasTheKeysThatCommonsKnowsAndNoOthers() {
        JsonNode map = written(new Area("CEECA", "Central Europe", 3, Set.of("PL", "CZ")));

        assertThat(map.propertyNames())
                .containsExactlyInAnyOrder(
                        "license", "description", "sources", "zoom", "latitude", "longitude", "data");
        assertThat(map.get("license").asString()).isEqualTo("CC0-1.0");
        assertThat(map.at("/description/en").asString()).isEqualTo("Groups");
        assertThat(map.get("sources").asString()).contains("https://tracker.example/priorities", "Natural Earth");
        assertThat(map.at("/data/type").asString()).isEqualTo("FeatureCollection");
    }

    @Test
    void drawsAnAreaWithAllItsCountriesAndMarksThoseTooSmall() {
        JsonNode features = written(new Area("CEECA", "Central Europe", 3, Set.of("PL", "CZ", "MT")))
                .at("/data/features");

        assertThat(features).hasSize(2);
        assertThat(features.at("/0/geometry/type").asString()).isEqualTo("Point");
        assertThat(features.at("/1/geometry/type").asString()).isEqualTo("MultiPolygon");
        assertThat(features.at("/1/geometry/coordinates")).hasSize(2);
        assertThat(features.at("/1/properties/title/en").asString()).isEqualTo("Central Europe");
        assertThat(features.at("/1/properties/description/en").asString()).isEqualTo("3");
        features.at("/1/geometry/coordinates")
                .forEach(polygon -> polygon.forEach(ring -> {
                    assertThat(ring).hasSizeGreaterThanOrEqualTo(4);
                    assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
                }));
    }

    @Test
    void letsNothingThatPeopleTypedBecomeMarkup() {
        String title = written(new Area("X", "[[File:x.png]] {{evil}} <b>", 1, Set.of("PL")))
                .at("/data/features/0/properties/title/en")
                .asString();

        assertThat(title).doesNotContain("[[", "{{", "<");
    }

    @Test
    void leavesOutWhatLiesNowhere() {
        assertThat(written(new Area("GLOBAL", "Everywhere", 9, Set.of())).at("/data/features"))
                .isEmpty();
    }

    @Test
    void isSmallEnoughForCommonsEvenWithTheWholeWorld() {
        Area world = new Area("W", "World", 1, Atlas.WORLD.outlines().keySet());

        assertThat(CommonsMap.of(map(world), ABOUT).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
    }

    private static JsonNode written(Area area) {
        return JsonMapper.shared().readTree(CommonsMap.of(map(area), ABOUT));
    }

    private static WorldMap map(Area area) {
        return new WorldMap("Groups", false, List.of(area));
    }
}
