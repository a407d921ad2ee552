package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import nextstep.events.Fact;
import nextstep.query.AllViews;
import nextstep.query.history.Regions;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Hasher;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** One archive of 600 events in 200 streams; then each way of altering it, and what the checker says. */
class TamperDrillsTest {
    private static final int EVENTS = 600;

    @TempDir
    static Path folder;

    private static Path honest;
    private static Note note;
    private static Note earlier;
    private static List<VerifierKey> keys = List.of();

    @BeforeAll
    static void makeAnArchive() throws IOException {
        Files.createDirectory(folder.resolve("kept"));
        try (Kept kept = new Kept(folder.resolve("kept"))) {
            Fact[] facts = Regions.renamedTwice(200);
            kept.record(Arrays.copyOf(facts, 450));
            earlier = kept.note();
            kept.record(Arrays.copyOfRange(facts, 450, EVENTS));
            note = kept.note();
            honest = kept.archive(folder.resolve("honest.tar"));
        }
        byte[] published = Objects.requireNonNull(tamper().files.get("keys"));
        keys = new String(published, StandardCharsets.UTF_8)
                .lines()
                .map(VerifierKey::of)
                .toList();
    }

    @Test
    void findsNothingWhereNothingWasAltered() {
        Verdict verdict = check(honest, earlier);

        assertThat(verdict.found()).isEmpty();
        assertThat(verdict.noted()).isEmpty();
        assertThat(verdict.held())
                .anyMatch(sentence -> sentence.contains("checkpoint of 600 events is signed by example.org/log"))
                .anyMatch(sentence -> sentence.contains("600 events stand without gaps in 200 streams"))
                .anyMatch(sentence -> sentence.contains("has the root that was signed"))
                .anyMatch(sentence -> sentence.contains("first 450 events are those of the checkpoint that you kept"))
                .anyMatch(sentence -> sentence.contains("tiles are those"))
                .anyMatch(sentence -> sentence.contains("views, folded anew"));
    }

    @Test
    void aBitOfAPayload() {
        assertThat(found(tamper().event(123, event -> replace(event, "payload", "Region", "Segion"))))
                .anyMatch(sentence -> sentence.startsWith("The payload of the event at position 123"))
                .contains("The event at position 123 is not the one that was signed.");
    }

    @Test
    void aPayloadWhoseCommitmentWasMadeAnew() {
        assertThat(found(tamper().event(123, event -> {
                    replace(event, "payload", "Region", "Segion");
                    recommit(event);
                })))
                .contains("The event at position 123 is not the one that was signed.");
    }

    @Test
    void aBitOfAHeader() {
        for (String field : List.of("id", "stream", "name", "revision", "headers")) {
            assertThat(found(tamper().event(
                                    50,
                                    event -> event.put(
                                            field, flipped(event.path(field).asString(""))))))
                    .as(field)
                    .contains("The event at position 50 is not the one that was signed.");
        }
        assertThat(found(tamper().event(
                                50,
                                event -> event.put(
                                        "recordedAt", event.path("recordedAt").asLong(0) + 1))))
                .contains("The event at position 50 is not the one that was signed.");
    }

    @Test
    void aBitOfASalt() {
        assertThat(found(tamper().event(
                                7,
                                event -> event.put(
                                        "salt", flippedHex(event.path("salt").asString(""))))))
                .contains(
                        "The payload of the event at position 7, or its salt, is not what was committed to when it was"
                                + " recorded.");
    }

    @Test
    void anEventTakenOut() {
        assertThat(found(tamper().lines(lines -> lines.remove(300))))
                .contains("The event at position 300 is missing: the next one says it is at 301.")
                .contains("The archive has 599 events, but 600 were signed.");
        assertThat(found(tamper().lines(lines -> lines.remove(300)).renumbered()))
                .contains("From position 300 on the events are not those that were signed: one was put in, taken out or"
                        + " moved.");
    }

    @Test
    void anEventOfAStreamTakenOut() {
        assertThat(found(tamper().lines(lines -> lines.remove(1)).renumbered()))
                .anyMatch(sentence -> sentence.startsWith("The stream region:R0 goes on with number 2 at position 1"));
    }

    @Test
    void anEventPutIn() {
        assertThat(found(tamper().lines(lines -> lines.add(300, another(lines.get(299))))
                        .renumbered()))
                .contains("From position 300 on the events are not those that were signed: one was put in, taken out or"
                        + " moved.")
                .contains("The archive has 601 events, but 600 were signed.");
    }

    @Test
    void anEventDoubled() {
        assertThat(found(tamper().lines(lines -> lines.add(301, lines.get(300)))))
                .contains("The event at position 300 stands there a second time, or out of order, where 301 is to be.");
        assertThat(found(tamper().lines(lines -> lines.add(301, lines.get(300))).renumbered()))
                .anyMatch(sentence ->
                        sentence.startsWith("The stream region:R100 goes on with number 0 at position 301"));
    }

    @Test
    void eventsMoved() {
        assertThat(found(tamper().lines(lines -> lines.set(10, lines.set(13, lines.get(10))))))
                .anyMatch(sentence -> sentence.startsWith("The event at position 10 is missing"));
        assertThat(found(tamper().lines(lines -> lines.set(10, lines.set(13, lines.get(10))))
                        .renumbered()))
                .contains("The events at positions [10, 13] are not those that were signed.");
    }

    @Test
    void aTimeThatRunsBackwards() {
        assertThat(found(tamper().event(99, event -> event.put("recordedAt", 5))))
                .contains("The event at position 99 was recorded before the one in front of it.");
    }

    @Test
    void aLogCutOff() throws IOException {
        assertThat(found(tamper().lines(lines -> lines.subList(500, EVENTS).clear())))
                .contains("The archive has 500 events, but 600 were signed.");

        byte[] whole = Files.readAllBytes(honest);
        Path cut = Files.write(folder.resolve("cut.tar"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(check(cut, null).found()).isNotEmpty();
    }

    @Test
    void aTrailerTakenOut() {
        Tampering without = tamper();
        without.files.remove("trailer.json");
        assertThat(found(without)).anyMatch(sentence -> sentence.startsWith("The file trailer.json is missing"));
    }

    @Test
    void aTrailerThatCountsOtherwise() {
        assertThat(found(tamper().file("trailer.json", bytes -> altered(bytes, "600", "601"))))
                .contains("The trailer counts otherwise than what is in the archive.");
    }

    @Test
    void anOldCheckpointReplayed() {
        assertThat(found(tamper().file("checkpoint", bytes -> earlier.written().getBytes(StandardCharsets.UTF_8))))
                .contains("The archive has 600 events, but 450 were signed.");
    }

    @Test
    void anOldStateHandedOut() throws IOException {
        Files.createDirectory(folder.resolve("old"));
        try (Kept kept = new Kept(folder.resolve("old"))) {
            kept.record(Regions.defined(0, 300));
            Path old = kept.archive(folder.resolve("old.tar"));
            Note later = new Note(
                    new Checkpoint("example.org/log", 301, new Hasher().of(new byte[0])).text(), note.signatures());

            assertThat(new Checker(AllViews.PROJECTIONS, new Asked(List.of(), later, false), Progress.NOBODY_WATCHES)
                            .check(old)
                            .found())
                    .containsExactly(
                            "The checkpoint that you kept is of 301 events, but the archive ends at 300: an older"
                                    + " state was handed out.");
        }
    }

    @Test
    void anotherStoryBehindAKeptCheckpoint() throws IOException {
        Files.createDirectory(folder.resolve("other"));
        try (Kept kept = new Kept(folder.resolve("other"))) {
            kept.record(Regions.defined(1_000, EVENTS));
            Path other = kept.archive(folder.resolve("other.tar"));

            assertThat(new Checker(AllViews.PROJECTIONS, new Asked(List.of(), earlier, false), Progress.NOBODY_WATCHES)
                            .check(other)
                            .found())
                    .containsExactly("The first 450 events are not those of the checkpoint that you kept.");
        }
    }

    @Test
    void aKeyThatIsNotTheirs() {
        SigningKey forger = SigningKey.fresh("example.org/log", VerifierKey.Kind.NOTE);
        Note forged = new Note(note.text(), List.of(forger.sign(note.text())));

        assertThat(found(tamper().file("checkpoint", bytes -> forged.written().getBytes(StandardCharsets.UTF_8))))
                .anyMatch(sentence -> sentence.contains("is not signed by a key that you trust"));
        assertThat(new Checker(
                                AllViews.PROJECTIONS,
                                new Asked(List.of(forger.verifier()), null, false),
                                Progress.NOBODY_WATCHES)
                        .check(honest)
                        .found())
                .anyMatch(sentence -> sentence.contains("is not signed by a key that you trust"));
    }

    @Test
    void aSignatureThatWasAltered() {
        assertThat(found(tamper().file("checkpoint", bytes -> altered(bytes, "\n600\n", "\n601\n"))))
                .contains("The signature of example.org/log does not fit the text above it.");
    }

    @Test
    void aTile() {
        assertThat(found(tamper().flip("tiles/0/001", 40)))
                .containsExactly("The tile 0/001 was altered or is missing: the signed tree has another.");
        assertThat(found(tamper().flip("tiles/1/000.p/2", 40)))
                .containsExactly("The tile 1/000.p/2 was altered or is missing: the signed tree has another.");
    }

    @Test
    void aTileTogetherWithItsEvent() {
        assertThat(found(tamper().event(300, event -> {
                            replace(event, "payload", "Region", "Segion");
                            recommit(event);
                        })
                        .flip("tiles/0/001", 44 * 32)))
                .anyMatch(sentence ->
                        sentence.startsWith("The events are not those that were signed: their tree has the root"));
    }

    @Test
    void aRowOfAViewOfTheServer() throws SQLException, IOException {
        Files.createDirectory(folder.resolve("views"));
        try (Kept kept = new Kept(folder.resolve("views"))) {
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

            assertThat(check(folder.resolve("before.tar"), null, List.of()).found())
                    .isEmpty();
            assertThat(check(archive, null, List.of()).found())
                    .containsExactly("The view groups_regions, folded anew from the events, is not the one that was"
                            + " published.");
        }
    }

    @Test
    void aFilePutIn() {
        Tampering more = tamper();
        more.files.put("events/000000010000.jsonl", new byte[0]);
        more.files.put("notes.txt", new byte[] {1});
        assertThat(found(more))
                .contains("The file events/000000010000.jsonl does not belong in the archive.")
                .contains("The file notes.txt does not belong in the archive.");
    }

    @Test
    void anAlterationUnderTheCoverOfASuppression() {
        assertThat(found(tamper().event(40, event -> {
                    event.remove("salt");
                    replace(event, "payload", "Region", "Segion");
                })))
                .containsExactly("The event at position 40 has no salt, and no later event says that a text of it was"
                        + " suppressed.");
    }

    @Test
    void whatIsNoArchiveIsNotCalledTamperedWith() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "text");
        assertThatThrownBy(() -> check(text, null)).isInstanceOf(NoArchive.class);
    }

    private static Tampering tamper() {
        return Tampering.with(honest);
    }

    private static List<String> found(Tampering tampering) {
        return new ArrayList<>(
                check(tampering.into(folder.resolve("tampered.tar")), null).found());
    }

    private static Verdict check(Path archive, @Nullable Note kept) {
        return check(archive, kept, keys);
    }

    private static Verdict check(Path archive, @Nullable Note kept, List<VerifierKey> keys) {
        return new Checker(AllViews.PROJECTIONS, new Asked(keys, kept, true), Progress.NOBODY_WATCHES).check(archive);
    }

    private static void replace(ObjectNode event, String field, String what, String by) {
        event.put(field, event.path(field).asString("").replace(what, by));
    }

    private static void recommit(ObjectNode event) {
        byte[] salt = HexFormat.of().parseHex(event.path("salt").asString(""));
        byte[] payload = event.path("payload").asString("").getBytes(StandardCharsets.UTF_8);
        event.put("commitment", new Hasher().commitment(salt, payload).base64());
    }

    private static String flipped(String text) {
        char last = text.charAt(text.length() - 1);
        return text.substring(0, text.length() - 1) + (char) (last ^ 1);
    }

    private static String flippedHex(String hex) {
        return (hex.charAt(0) == '0' ? '1' : '0') + hex.substring(1);
    }

    private static String another(String line) {
        return line.replaceFirst("region:R\\d+", "region:NEW").replaceFirst("\"sequence\":\\d+", "\"sequence\":0");
    }

    private static byte[] altered(byte[] bytes, String what, String by) {
        return new String(bytes, StandardCharsets.UTF_8).replace(what, by).getBytes(StandardCharsets.UTF_8);
    }
}
