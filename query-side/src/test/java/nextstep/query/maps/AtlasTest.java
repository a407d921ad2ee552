package nextstep.query.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nextstep.query.maps.EqualEarth.Pixel;
import org.junit.jupiter.api.Test;

class AtlasTest {
    @Test
    void everyCountryOfTheWorldCanBeFoundBySomething() {
        List<String> nowhere = List.of(Locale.getISOCountries()).stream()
                .filter(country -> Atlas.WORLD.shape(country).isEmpty()
                        && Atlas.WORLD.small(country).isEmpty())
                .toList();

        assertThat(nowhere) // nobody lives there, or they belong to the shape of another country
                .containsExactlyInAnyOrder("AQ", "BQ", "BV", "CC", "CX", "SJ", "UM");
    }

    @Test
    void noOutlineGoesOverTheEdgeOfTheMap() {
        Atlas.WORLD
                .outlines()
                .keySet()
                .forEach(country -> Atlas.WORLD
                        .shape(country)
                        .orElseThrow()
                        .polygons()
                        .forEach(polygon -> polygon.forEach(ring -> {
                            assertThat(ring).as(country).allMatch(spot -> Math.abs(spot.longitude()) <= 180);
                            for (int i = 1; i < ring.size(); i++) {
                                double step = ring.get(i).longitude()
                                        - ring.get(i - 1).longitude();
                                assertThat(Math.abs(step)).as(country).isLessThan(180);
                            }
                        })));
    }

    @Test
    void aRingThatGoesOverTheDateLineIsCutInTwo() {
        List<List<Spot>> pieces =
                DateLine.cut(List.of(new Spot(170, 10), new Spot(-170, 10), new Spot(-170, -10), new Spot(170, -10)));

        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0)).allMatch(spot -> spot.longitude() >= 170 && spot.longitude() <= 180);
        assertThat(pieces.get(1)).allMatch(spot -> spot.longitude() >= -180 && spot.longitude() <= -170);
    }

    @Test
    void whatCannotBeSeenIsADot() {
        assertThat(Atlas.WORLD.dot("MT")).isPresent();
        assertThat(Atlas.WORLD.dot("PL")).isEmpty();
    }

    @Test
    void countriesLieWhereTheyAre() {
        assertThat(EqualEarth.of(new Spot(0, 0)).x()).isEqualTo(EqualEarth.WIDTH / 2.0);
        assertThat(middle("NZ").x()).isGreaterThan(850);
        assertThat(middle("NZ").y()).isGreaterThan(middle("PL").y());
    }

    private static Pixel middle(String country) {
        return Objects.requireNonNull(Atlas.WORLD.outlines().get(country)).middle();
    }
}
