package nextstep.query.history.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One archive; then each way of altering its events, and what the checker says. */
class EventDrillsTest {
    @TempDir
    static Path folder;

    private static Scene scene;

    @BeforeAll
    static void makeAnArchive() {
        scene = new Scene(folder);
    }

    @Test
    void findsNothingWhereNothingWasAltered() {
        Verdict verdict = scene.check(scene.honest, scene.earlier);

        assertThat(verdict.found()).isEmpty();
        assertThat(verdict.noted()).isEmpty();
        assertThat(verdict.held())
                .anyMatch(sentence -> sentence.contains("checkpoint of 600 events is signed by example.org/log"))
                .anyMatch(sentence -> sentence.contains("600 events stand without gaps"))
                .anyMatch(sentence -> sentence.contains("200 streams have no gaps"))
                .anyMatch(sentence -> sentence.contains("forms of events are those that this program knows"))
                .anyMatch(sentence -> sentence.contains("has the root that was signed"))
                .anyMatch(sentence -> sentence.contains("first 450 events are those of the checkpoint that you kept"))
                .anyMatch(sentence -> sentence.contains("tiles are those"))
                .anyMatch(sentence -> sentence.contains("views, folded anew"));
    }

    @Test
    void aBitOfAPayload() {
        assertThat(scene.found(scene.tamper().event(123, event -> Scene.replace(event, "payload", "Region", "Segion"))))
                .anyMatch(sentence -> sentence.startsWith("The payload of the event at position 123"))
                .contains("The event at position 123 is not the one that was signed.");
    }

    @Test
    void aPayloadWhoseCommitmentWasMadeAnew() {
        assertThat(scene.found(scene.tamper().event(123, event -> {
                    Scene.replace(event, "payload", "Region", "Segion");
                    Scene.recommit(event);
                })))
                .contains("The event at position 123 is not the one that was signed.");
    }

    @Test
    void aBitOfAHeader() {
        for (String field : List.of("id", "stream", "name", "revision", "headers")) {
            assertThat(scene.found(scene.tamper()
                            .event(
                                    50,
                                    event -> event.put(
                                            field, flipped(event.path(field).asString(""))))))
                    .as(field)
                    .contains("The event at position 50 is not the one that was signed.");
        }
        assertThat(scene.found(scene.tamper()
                        .event(
                                50,
                                event -> event.put(
                                        "recordedAt", event.path("recordedAt").asLong(0) + 1))))
                .contains("The event at position 50 is not the one that was signed.");
    }

    @Test
    void aBitOfASalt() {
        assertThat(scene.found(scene.tamper()
                        .event(
                                7,
                                event -> event.put(
                                        "salt", flippedHex(event.path("salt").asString(""))))))
                .contains(
                        "The payload of the event at position 7, or its salt, is not what was committed to when it was"
                                + " recorded.");
    }

    @Test
    void anEventTakenOut() {
        assertThat(scene.found(scene.tamper().lines(lines -> lines.remove(300))))
                .contains("The event at position 300 is missing: the next one says it is at 301.")
                .contains("The archive has 599 events, but 600 were signed.");
        assertThat(scene.found(scene.tamper().lines(lines -> lines.remove(300)).renumbered()))
                .contains("From position 300 on the events are not those that were signed: one was put in, taken out or"
                        + " moved.");
    }

    @Test
    void anEventOfAStreamTakenOut() {
        assertThat(scene.found(scene.tamper().lines(lines -> lines.remove(1)).renumbered()))
                .anyMatch(sentence -> sentence.startsWith("The stream region:R0 goes on with number 2 at position 1"));
    }

    @Test
    void anEventPutIn() {
        assertThat(scene.found(scene.tamper()
                        .lines(lines -> lines.add(300, another(lines.get(299))))
                        .renumbered()))
                .contains("From position 300 on the events are not those that were signed: one was put in, taken out or"
                        + " moved.")
                .contains("The archive has 601 events, but 600 were signed.");
    }

    @Test
    void anEventDoubled() {
        assertThat(scene.found(scene.tamper().lines(lines -> lines.add(301, lines.get(300)))))
                .contains("The event at position 300 stands there a second time, or out of order, where 301 is to be.");
        assertThat(scene.found(scene.tamper()
                        .lines(lines -> lines.add(301, lines.get(300)))
                        .renumbered()))
                .anyMatch(sentence ->
                        sentence.startsWith("The stream region:R100 goes on with number 0 at position 301"));
    }

    @Test
    void eventsMoved() {
        assertThat(scene.found(scene.tamper().lines(lines -> lines.set(10, lines.set(13, lines.get(10))))))
                .anyMatch(sentence -> sentence.startsWith("The event at position 10 is missing"));
        assertThat(scene.found(scene.tamper()
                        .lines(lines -> lines.set(10, lines.set(13, lines.get(10))))
                        .renumbered()))
                .contains("The events at positions [10, 13] are not those that were signed.");
    }

    @Test
    void aTimeThatRunsBackwards() {
        assertThat(scene.found(scene.tamper().event(99, event -> event.put("recordedAt", 5))))
                .contains("The event at position 99 was recorded before the one in front of it.");
    }

    @Test
    void anAlterationUnderTheCoverOfASuppression() {
        assertThat(scene.found(scene.tamper().event(40, event -> {
                    event.remove("salt");
                    Scene.replace(event, "payload", "Region", "Segion");
                })))
                .containsExactly("The event at position 40 has no salt, and no later event says that a text of it was"
                        + " suppressed.");
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
}
