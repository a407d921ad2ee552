package nextstep.standalone.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nextstep.events.mandates.MandateKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be written by a program can be written by a person with a browser: each write has a form on some page. */
@SuppressWarnings("NullAway.Init") // started before all
class EveryWriteHasAFormTest {
    private static final String EVERYTHING = "EVERYTHING";

    @TempDir
    static Path data;

    private static StartedTracker tracker;
    private static Operations writes;
    /** By the shape of where it is sent: on which pages, and seen by whom. */
    private static final Map<String, Map<String, String>> SEEN = new TreeMap<>();

    private static final List<String> ASTRAY = new ArrayList<>();

    @BeforeAll
    static void turnOverThePages() throws Exception {
        tracker = new StartedTracker(data);
        writes = Operations.of("post");
        List<String> pages = new ArrayList<>(EveryPage.PATHS);
        pages.addAll(tracker.situations("Everything"));
        pages.add(tracker.signInLink("Somebody"));
        look(EVERYTHING, tracker.signInLink("Everything"), pages);
        look(EVERYTHING, tracker.signInLink("Everything"), List.of("/account")); // and sees that other session
        for (MandateKind kind : MandateKind.values()) {
            String group =
                    kind == MandateKind.HUB_COORDINATOR ? "CEEHUB" : kind == MandateKind.DELEGATE ? "WMPL" : null;
            look(kind.name(), tracker.signInLink(kind.name(), kind, group), pages);
        }
        look(Entitled.ANYBODY, tracker.signInLink("Anybody"), pages);
    }

    @AfterAll
    static void stop() {
        tracker.close();
    }

    private static void look(String who, String link, List<String> pages) throws IOException, InterruptedException {
        FormsSeen.by(tracker.address(), link, pages)
                .forEach((action, page) -> writes.shapeOf(action)
                        .ifPresentOrElse(
                                shape -> SEEN.computeIfAbsent(shape, none -> new TreeMap<>())
                                        .putIfAbsent(who, page),
                                () -> ASTRAY.add(action + " on " + page)));
    }

    @Test
    void everyWriteHasAFormOrAReasonToHaveNone() throws IOException {
        Map<String, String> without = WithoutForm.read();

        assertThat(without.keySet()).as("writes that the API has").isSubsetOf(writes.paths());
        TreeSet<String> missing = new TreeSet<>(writes.paths());
        missing.removeAll(without.keySet());
        missing.removeAll(SEEN.keySet());
        assertThat(missing)
                .as("writes that a person with a browser cannot give")
                .isEmpty();
    }

    @Test
    void whatIsSaidToHaveNoFormHasNone() throws IOException {
        assertThat(WithoutForm.read().keySet()).doesNotContainAnyElementsOf(SEEN.keySet());
    }

    @Test
    void whatOneMandateIsNeededForIsOfferedToNobodyElse() throws IOException {
        Map<String, String> sole = OneMandate.read();

        assertThat(sole).containsEntry("/groups/{group}/rename", "SUPPORT_TEAM");
        sole.forEach(
                (write, kind) -> assertThat(SEEN.getOrDefault(write, Map.of()).keySet())
                        .as("who is offered %s", write)
                        .isSubsetOf("EVERYTHING", kind));
    }

    @Test
    void everyFormIsSentToAWriteThatThereIs() {
        assertThat(ASTRAY).isEmpty();
    }

    @Test
    void nobodySeesAFormThatTheyCannotSend() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> form : SEEN.entrySet()) {
            Set<String> entitled = Entitled.to(form.getKey());
            form.getValue().forEach((who, page) -> {
                if (!who.equals(EVERYTHING) && !entitled.contains(who)) {
                    wrong.add(form.getKey() + " on " + page + " is offered to " + who);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotTheSameShapeIsAnotherWrite() {
        assertThat(writes.shapeOf("/disputes/raise")).hasValue("/disputes/raise");
        assertThat(writes.shapeOf("/disputes/one/raise")).hasValue("/disputes/{dispute}/raise");
        assertThat(writes.shapeOf("/initiatives/one/roles/-/-/declare"))
                .hasValue("/initiatives/{initiative}/roles/{context}/{group}/declare");
        assertThat(writes.shapeOf("/disputes/one/two/raise")).isEmpty();
        assertThat(writes.shapeOf("/disputes//raise")).isEmpty();
    }
}
