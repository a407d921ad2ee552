package nextstep.query.history.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    @Test
    void areNamedAsTheStandardNamesThem() {
        assertThat(new TileId(0, 1_234_067, 256).path()).isEqualTo("0/x001/x234/067");
        assertThat(new TileId(3, 5, 17).path()).isEqualTo("3/005.p/17");
        assertThat(TileId.of("0/x001/x234/067")).isEqualTo(new TileId(0, 1_234_067, 256));
        assertThat(TileId.of("10/000.p/255")).isEqualTo(new TileId(10, 0, 255));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/1",
                "0/01",
                "00/000",
                "01/000",
                "64/000",
                "0/x000/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/007",
                "0/000.p/",
                "0/000/000",
                "0/-01",
                "0/x001",
                "0/000.p/1/",
                "../000",
                "0/x999/x999/x999/x999/x999/x999/x999/999"
            })
    void haveNoOtherNames(String path) {
        assertThatThrownBy(() -> TileId.of(path)).isInstanceOf(Unproven.class);
    }

    /** The example of the standard: a tree of 70,000 leaves. */
    @Test
    void areFullOrPartialAsTheStandardSays() {
        Hash leaf = Hash.OF_NOTHING;
        Grown grown = new Grown();
        for (int i = 0; i < 70_000; i++) {
            grown.growing.add(leaf);
        }

        assertThat(grown.full.keySet().stream().filter(tile -> tile.level() == 0))
                .hasSize(273);
        assertThat(grown.full.keySet().stream().filter(tile -> tile.level() == 1))
                .hasSize(1);
        assertThat(TileId.partialOf(70_000))
                .containsExactly(new TileId(0, 273, 112), new TileId(1, 1, 17), new TileId(2, 0, 1));
        assertThat(TileId.partialOf(256)).containsExactly(new TileId(1, 0, 1));
    }

    @Test
    void ofEntriesAreReadAsTheyWereWritten() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[65_535]);
        byte[] bundle = Bundle.of(entries);

        assertThat(bundle).startsWith(0, 0, 0, 1, 1, 0xff, 0xff).hasSize(6 + 1 + 65_535);
        assertThat(Bundle.entries(bundle)).usingRecursiveComparison().isEqualTo(entries);
        assertThatThrownBy(() -> Bundle.entries(new byte[] {0, 2, 1})).isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> Bundle.entries(new byte[] {0})).isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> Bundle.of(List.of(new byte[65_536]))).isInstanceOf(Unproven.class);
    }
}
