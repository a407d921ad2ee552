package nextstep.query.history.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {
    private static final Hasher HASHER = new Hasher();

    /** The leaves and roots that implementations of RFC 6962 have shared since the first of them. */
    private static final List<Hash> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> HASHER.leaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasThePublishedRoots() {
        for (int size = 0; size <= LEAVES.size(); size++) {
            Grown grown = Grown.of(LEAVES.subList(0, size));
            assertThat(grown.growing.root().hex()).isEqualTo(ROOTS.get(size));
            assertThat(grown.tree().root().hex()).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void givesThePublishedProofs() {
        Tree tree = Grown.of(LEAVES).tree();

        assertThat(tree.inclusion(5))
                .extracting(Hash::hex)
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistency(3))
                .extracting(Hash::hex)
                .containsExactly(
                        "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
                        "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
                        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
    }

    /** The seven leaves of the example in RFC 6962, 2.1.3: which nodes each proof consists of. */
    @Test
    void followsTheExampleOfTheStandard() {
        List<Hash> d = LEAVES.subList(0, 7);
        Hash g = HASHER.node(d.get(0), d.get(1));
        Hash h = HASHER.node(d.get(2), d.get(3));
        Hash i = HASHER.node(d.get(4), d.get(5));
        Hash j = d.get(6);
        Hash k = HASHER.node(g, h);
        Hash l = HASHER.node(i, j);
        Tree tree = Grown.of(d).tree();

        assertThat(tree.inclusion(0)).containsExactly(d.get(1), h, l);
        assertThat(tree.inclusion(3)).containsExactly(d.get(2), g, l);
        assertThat(tree.inclusion(4)).containsExactly(d.get(5), j, k);
        assertThat(tree.inclusion(6)).containsExactly(i, k);
        assertThat(tree.consistency(3)).containsExactly(d.get(2), d.get(3), g, l);
        assertThat(tree.consistency(4)).containsExactly(l);
        assertThat(tree.consistency(6)).containsExactly(i, j, k);
    }

    /** A record of Go's checksum database and the hash its log has for it. */
    @Test
    void hashesLeavesAsOtherLogsDo() {
        String record = """
                github.com/transparency-dev/tessera v1.0.0 h1:4OT1V9xJLa5NnYlFWWlCdZkCm18/o12rdd+bCTje7XE=
                github.com/transparency-dev/tessera v1.0.0/go.mod h1:TLvfjlkbmsmKVEJUtzO2eb9Q2IBnK3EJ0dI4G0oxEOU=
                """;
        assertThat(HASHER.leaf(record.getBytes(StandardCharsets.UTF_8)).base64())
                .isEqualTo("D6V8URw7L/zAoFrWMXJWjSZar5hE6bY2oJeHlTlvKrE=");
    }

    @Test
    void isTheTreeOfTheDefinitionAtEverySizeAndSoAreItsProofs() {
        qt().withExamples(60)
                .forAll(integers().between(1, 700), integers().between(0, 699))
                .checkAssert((size, other) -> {
                    List<Hash> leaves = leaves(size);
                    int index = other % size;
                    int earlier = other % (size + 1);
                    Tree tree = Grown.of(leaves).tree();
                    Hash root = Definitions.root(leaves);

                    assertThat(tree.root()).isEqualTo(root);
                    assertThat(tree.leaf(index)).isEqualTo(leaves.get(index));
                    assertThat(tree.inclusion(index)).isEqualTo(Definitions.path(index, leaves));
                    assertThat(tree.consistency(earlier)).isEqualTo(Definitions.proof(earlier, leaves));
                    assertThat(Proofs.includes(index, size, leaves.get(index), tree.inclusion(index), root))
                            .isTrue();
                    assertThat(Proofs.consistent(
                                    earlier,
                                    Definitions.root(leaves.subList(0, earlier)),
                                    size,
                                    root,
                                    tree.consistency(earlier)))
                            .isTrue();
                });
    }

    @Test
    void provesNothingThatIsNotSo() {
        qt().withExamples(60)
                .forAll(
                        integers().between(2, 300),
                        integers().between(0, 299),
                        integers().between(0, 100))
                .checkAssert((size, other, change) -> {
                    List<Hash> leaves = leaves(size);
                    int index = other % size;
                    int earlier = 1 + other % (size - 1);
                    Tree tree = Grown.of(leaves).tree();
                    Hash root = tree.root();
                    Hash first = Definitions.root(leaves.subList(0, earlier));
                    Hash foreign = HASHER.leaf(new byte[] {1});
                    List<Hash> inclusion = tree.inclusion(index);
                    List<Hash> consistency = tree.consistency(earlier);

                    assertThat(Proofs.includes(index, size, foreign, inclusion, root))
                            .isFalse();
                    assertThat(Proofs.includes((index + 1) % size, size, leaves.get(index), inclusion, root))
                            .isFalse();
                    assertThat(Proofs.includes(index, size, leaves.get(index), changed(inclusion, change), root))
                            .isFalse();
                    assertThat(Proofs.includes(index, size, leaves.get(index), inclusion, first))
                            .isFalse();
                    assertThat(Proofs.consistent(earlier, first, size, root, changed(consistency, change)))
                            .isFalse();
                    assertThat(Proofs.consistent(earlier, root, size, root, consistency))
                            .isFalse();
                    assertThat(Proofs.consistent(earlier, first, size, first, consistency))
                            .isFalse();
                });
    }

    @Test
    void goesOnFromItsRightEdge() {
        List<Hash> leaves = leaves(66_000);
        Grown before = Grown.of(leaves.subList(0, 65_800));
        Growing after = Growing.from(65_800, before, before.full::put);
        leaves.subList(65_800, 66_000).forEach(after::add);

        assertThat(after.root()).isEqualTo(Grown.of(leaves).growing.root());
    }

    @Test
    void refusesToSpeakOfLeavesItDoesNotHave() {
        Tree tree = Grown.of(LEAVES).tree();
        assertThatThrownBy(() -> tree.inclusion(8)).isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(Unproven.class);
        assertThatThrownBy(() -> tree.consistency(9)).isInstanceOf(Unproven.class);
    }

    private static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> HASHER.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** One bit flipped, or one hash left out. */
    private static List<Hash> changed(List<Hash> proof, int change) {
        List<Hash> changed = new ArrayList<>(proof);
        int at = change % proof.size();
        if (change % 3 == 0) {
            changed.remove(at);
        } else {
            byte[] bytes = proof.get(at).bytes();
            bytes[change % Hash.BYTES] ^= 1;
            changed.set(at, Hash.of(bytes));
        }
        return changed;
    }
}
