package nextstep.query.history.checking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import nextstep.query.AllViews;
import nextstep.query.history.Regions;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One archive; then each way of altering what stands around its events. */
class ArchiveDrillsTest {
    @TempDir
    static Path folder;

    private static Scene scene;

    @BeforeAll
    static void makeAnArchive() {
        scene = new Scene(folder);
    }

    @Test
    void aTrailerTakenOut() {
        Tampering without = scene.tamper();
        without.files.remove("trailer.json");
        assertThat(scene.found(without)).anyMatch(sentence -> sentence.startsWith("The file trailer.json is missing"));
    }

    @Test
    void aTrailerThatCountsOtherwise() {
        assertThat(scene.found(scene.tamper().file("trailer.json", bytes -> Scene.altered(bytes, "600", "601"))))
                .contains("The trailer counts otherwise than what is in the archive.");
    }

    @Test
    void aTile() {
        assertThat(scene.found(scene.tamper().flip("tiles/0/001", 40)))
                .containsExactly("The tile 0/001 was altered or is missing: the signed tree has another.");
        assertThat(scene.found(scene.tamper().flip("tiles/1/000.p/2", 40)))
                .containsExactly("The tile 1/000.p/2 was altered or is missing: the signed tree has another.");
    }

    @Test
    void aRowOfAViewOfTheServer() throws SQLException, IOException {
        try (Kept kept = new Kept(scene.own("views"))) {
            kept.record(Regions.defined(0, 50));
            kept.archive(folder.resolve("before.tar"));
            try (Connection connection =
                            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("views/views.db"));
                    Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(
                                "update groups_regions set name = 'Elsewhere' where region = 'region:R7'"))
                        .isEqualTo(1);
            }
            Path archive = kept.archiveAsItIs(folder.resolve("after.tar"));

            assertThat(checkWithTheirOwnKeys(folder.resolve("before.tar")).found())
                    .isEmpty();
            assertThat(checkWithTheirOwnKeys(archive).found())
                    .containsExactly("The view groups_regions, folded anew from the events, is not the one that was"
                            + " published.");
        }
    }

    @Test
    void aFilePutIn() {
        Tampering more = scene.tamper();
        more.files.put("events/000000010000.jsonl", new byte[0]);
        more.files.put("notes.txt", new byte[] {1});
        assertThat(scene.found(more))
                .contains("The file events/000000010000.jsonl does not belong in the archive.")
                .contains("The file notes.txt does not belong in the archive.");
    }

    @Test
    void whatIsNoArchiveIsNotCalledTamperedWith() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "text");
        assertThatThrownBy(() -> scene.check(text, null)).isInstanceOf(NoArchive.class);
    }

    @Test
    void theFormOfAnEvent() {
        assertThat(scene.found(scene.tamper()
                        .file("catalogue.json", bytes -> Scene.altered(bytes, "\"reason\" : {\n", "\"why\" : {\n"))))
                .anyMatch(sentence -> sentence.startsWith("The form of ") && sentence.contains("groups.RegionRenamed"));
        assertThat(scene.found(scene.tamper().file("catalogue.json", bytes -> "{}".getBytes(UTF_8))))
                .anyMatch(sentence -> sentence.startsWith("There are events [groups.RegionDefined")
                        && sentence.endsWith("but catalogue.json has no form of them."));
    }

    @Test
    void aFormThatNobodyKnows() {
        Path archive = scene.written(scene.tamper()
                .file("catalogue.json", bytes -> Scene.altered(bytes, "\"groups.Region", "\"groups.Legion")));
        assertThat(scene.check(archive, null).noted())
                .anyMatch(sentence -> sentence.startsWith("This program does not know the form of groups.Legion"));
    }

    /** No signature covers it; so it is said that it is another. */
    @Test
    void theIntroduction() {
        Path archive = scene.written(scene.tamper()
                .file("README.txt", bytes -> Scene.altered(bytes, "./next-step verify", "./other verify")));
        assertThat(scene.check(archive, null).noted())
                .singleElement()
                .asString()
                .startsWith("README.txt is not");
    }

    @Test
    void whatTheArchiveSaysOfItself() {
        for (String[] change : new String[][] {{"600", "601"}, {"example.org", "example.com"}, {"10000", "100"}}) {
            assertThat(scene.found(
                            scene.tamper().file("log.json", bytes -> Scene.altered(bytes, change[0], change[1]))))
                    .containsExactly("The file log.json describes another archive than this one.");
        }
    }

    @Test
    void itsEndCutOff() throws IOException {
        byte[] whole = Files.readAllBytes(scene.honest);
        for (int less : new int[] {1, 512, 1_024}) {
            Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, whole.length - less));
            assertThat(scene.check(cut, null).found())
                    .singleElement()
                    .asString()
                    .contains("end of the archive was cut off: " + less + " of the 1024 zeroes");
        }
    }

    @Test
    void somethingBehindItsEnd() throws IOException {
        byte[] whole = Files.readAllBytes(scene.honest);
        byte[] more = Arrays.copyOf(whole, whole.length + 512);
        more[whole.length + 100] = 'x';
        assertThat(scene.check(Files.write(folder.resolve("more.tar"), more), null)
                        .found())
                .singleElement()
                .asString()
                .startsWith("Behind the last file of the archive something follows");
    }

    @Test
    void aKeyPutBesideTheRightOne() {
        String other = SigningKey.fresh("example.org/log", VerifierKey.Kind.NOTE)
                .verifier()
                .text();
        Path archive = scene.written(scene.tamper()
                .file("keys", bytes -> (new String(bytes, UTF_8) + other + "\n").getBytes(UTF_8)));
        assertThat(scene.check(archive, null).noted())
                .containsExactly("The archive names one more key, which you did not give and which was not used: "
                        + other + ".");
    }

    private static Verdict checkWithTheirOwnKeys(Path archive) {
        return new Checker(AllViews.PROJECTIONS, new Asked(List.of(), null, true), Progress.NOBODY_WATCHES)
                .check(archive);
    }
}
