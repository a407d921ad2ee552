package nextstep.query.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.mandates.DisputeEvent.DisputeAnswered;
import nextstep.events.mandates.DisputeEvent.DisputeRaised;
import nextstep.events.mandates.DisputeEvent.DisputeSettled;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateEvent.MandateExtended;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.mandates.Outcome;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MandatesTest {
    private static final GroupId POLAND = new GroupId("WMPL");
    private static final PersonId ADA = new PersonId("ada");
    private static final MandateId DELEGATE = MandateId.of(ADA, MandateKind.DELEGATE, POLAND);
    private static final Prose REASON = new Prose("as decided");
    private static final DisputeId DISPUTE = new DisputeId("one");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void registerAChapterWithADelegate() {
        tracker = new Tracker(folder)
                .record(
                        new GroupRegistered(
                                POLAND,
                                "WMPL",
                                new Title("Wikimedia Polska"),
                                Standing.OFFICIAL,
                                GroupKind.CHAPTER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new Source("Meta-Wiki")),
                        new MandateGiven(
                                DELEGATE,
                                ADA,
                                MandateKind.DELEGATE,
                                POLAND,
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 7, 1),
                                List.of(),
                                REASON));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void holdFromTheirFirstDayToTheDayBeforeTheirLast() {
        assertThat(kinds("/mandates?on=2025-12-31")).isEmpty();
        assertThat(kinds("/mandates?on=2026-01-01")).containsExactly("DELEGATE");
        assertThat(kinds("/mandates?on=2026-06-30&group=WMPL&person=ada&kind=DELEGATE"))
                .hasSize(1);
        assertThat(kinds("/mandates?on=2026-07-01")).isEmpty();
        assertThat(kinds("/mandates?on=2026-07-01&all=true")).hasSize(1);
        assertThat(kinds("/mandates?on=2026-06-30&group=WMDE")).isEmpty();
    }

    @Test
    void areShownAsTheyWereKnownBeforeTheyWereRevoked() {
        long before = tracker.last();
        tracker.record(new MandateRevoked(DELEGATE, REASON, LocalDate.of(2026, 3, 1)));

        assertThat(kinds("/mandates?on=2026-04-01")).isEmpty();
        assertThat(kinds("/mandates?on=2026-02-01")).hasSize(1);
        assertThat(kinds("/mandates?on=2026-04-01&as-of=" + before)).hasSize(1);
    }

    @Test
    void keepEachTimeForWhichTheyWereGiven() {
        tracker.record(
                new MandateExtended(DELEGATE, LocalDate.of(2026, 8, 1), REASON),
                new MandateGiven(
                        DELEGATE,
                        ADA,
                        MandateKind.DELEGATE,
                        POLAND,
                        LocalDate.of(2026, 9, 1),
                        null,
                        List.of(),
                        REASON));

        assertThat(tracker.ask("/mandates/" + DELEGATE.key()).item().get("times"))
                .extracting(time -> time.get("since").stringValue())
                .containsExactly("2026-01-01", "2026-09-01");
        assertThat(kinds("/mandates?on=2026-07-15")).hasSize(1);
        assertThat(kinds("/mandates?on=2026-08-15")).isEmpty();
    }

    @Test
    void standOnThePageOfTheirGroupWithWhomTheyBelongTo() {
        assertThat(tracker.ask("/groups/WMPL?on=2026-02-01").item().get("mandates"))
                .singleElement()
                .satisfies(mandate -> {
                    assertThat(mandate.get("person").get("id").stringValue()).isEqualTo("person:ada");
                    assertThat(mandate.get("person").get("name").stringValue()).isEqualTo("former participant");
                });
    }

    @Test
    void disputesStandOnThePageOfWhatTheyAreAboutUntilTheyAreOver() {
        tracker.record(new DisputeRaised(DISPUTE, new Subject("group:WMPL"), null, null, REASON, List.of()));
        long open = tracker.last();

        assertThat(disputed("/groups/WMPL")).containsExactly("OPEN");
        tracker.record(new DisputeAnswered(DISPUTE, new Prose("It is so"), List.of()));
        assertThat(disputed("/groups/WMPL")).containsExactly("ANSWERED");
        tracker.record(new DisputeSettled(DISPUTE, Outcome.CLAIM_STANDS, REASON));

        assertThat(disputed("/groups/WMPL")).isEmpty();
        assertThat(disputed("/groups/WMPL?as-of=" + open)).containsExactly("OPEN");
        assertThat(tracker.ask("/disputes/one").item().get("outcome").stringValue())
                .isEqualTo("CLAIM_STANDS");
        assertThat(tracker.ask("/disputes?state=SETTLED&subject=group:WMPL").items())
                .hasSize(1);
        assertThat(tracker.ask("/disputes?state=OPEN").items()).isEmpty();
    }

    private List<String> kinds(String path) {
        return tracker.ask(path)
                .items()
                .valueStream()
                .map(mandate -> mandate.get("kind").stringValue())
                .toList();
    }

    private List<String> disputed(String path) {
        return tracker.ask(path)
                .item()
                .get("disputed")
                .valueStream()
                .map(dispute -> dispute.get("state").stringValue())
                .toList();
    }
}
