package nextstep.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Leaf;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bytes shown in {@code docs/history-format.md} are those that the program makes. */
class HistoryFormatTest {
    /** Signs the example and nothing else. */
    private static final String KEY =
            "PRIVATE+KEY+next-step.example/log+adae0aaa+ATzm9InEI4U7MPTryLy+L/5Z+yrysockzJWhB6UdCEqq";

    private final Hasher hasher = new Hasher();
    private String page = "";

    @BeforeEach
    void read() throws IOException {
        page = Files.readString(Path.of("../docs/history-format.md"));
    }

    @Test
    void showsTheCommitment() {
        assertThat(shown("commitment  ")).isEqualTo(commitment().hex());
    }

    @Test
    void showsTheEntry() {
        assertThat(page).contains(indented(new String(leaf(0).entry(), StandardCharsets.UTF_8)));
    }

    @Test
    void showsTheTree() {
        assertThat(shown("leaf 0  ")).isEqualTo(hash(0).hex());
        assertThat(shown("leaf 1  ")).isEqualTo(hash(1).hex());
        assertThat(shown("root    ")).isEqualTo(root().hex());
    }

    @Test
    void showsTheCheckpointAndItsKey() {
        SigningKey key = SigningKey.of(KEY);
        String text = new Checkpoint("next-step.example/log", 2, root()).text();
        Note note = new Note(text, List.of(key.sign(text)));

        assertThat(page).contains(indented(note.written()).replace("    \n", "\n"));
        assertThat(page).contains("    " + key.verifier().text() + "\n");
    }

    private Hash commitment() {
        return hasher.commitment(
                HexFormat.of().parseHex(shown("salt        ")),
                shown("payload     ").getBytes(StandardCharsets.UTF_8));
    }

    private Leaf leaf(int place) {
        return new Leaf(
                place,
                1_795_341_600_123_456L,
                "019dbb6e-8b2b-7000-8000-00000000000" + (place + 1),
                "region:CEECA",
                place,
                "groups.RegionDefined",
                "1",
                "{\"by\":\"person:p1\",\"command\":\"DefineRegion\"}",
                commitment());
    }

    private Hash hash(int place) {
        return hasher.leaf(leaf(place).entry());
    }

    private Hash root() {
        Growing tree = new Growing((id, tile) -> {});
        tree.add(hash(0));
        tree.add(hash(1));
        return tree.root();
    }

    private String shown(String label) {
        return page.lines()
                .filter(line -> line.startsWith("    " + label))
                .map(line -> line.substring(4 + label.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String indented(String text) {
        return text.indent(4);
    }
}
