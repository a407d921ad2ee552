package nextstep.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.mandates.MandateEvent.MandateGiven;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.web.people.Accounts;
import nextstep.web.people.Operator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log knows people by their ids alone; who reads is told their names of now. */
class NamesInHistoryTest {
    @TempDir
    Path folder;

    private Tracker tracker;
    private PersonId ada;
    private MandateId steward;

    @BeforeEach
    void recordByAda() {
        tracker = new Tracker(folder);
        ada = tracker.bean(Accounts.class)
                .personOf("4711", new Title("Ada"), false)
                .id();
        steward = MandateId.of(ada, MandateKind.STEWARD, null);
        tracker.record(new MandateGiven(
                steward,
                ada,
                MandateKind.STEWARD,
                null,
                LocalDate.of(2026, 1, 1),
                null,
                List.of(),
                new Prose("as decided")));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void sayWhoRecordedAFactAndOnWhichMandate() {
        recordBy(ada);

        assertThat(tracker.askForPage("/history", "en"))
                .contains(
                        "by <a href=\"/people/" + ada.key() + "\"><bdi>Ada</bdi></a>",
                        "/mandates/" + steward.key(),
                        "mandate: steward")
                .doesNotContain("by person:");
        assertThat(tracker.askForPage("/history/" + tracker.last(), "en")).contains("<bdi>Ada</bdi>");
        assertThat(tracker.askForPage("/history/0", "en")).contains("Ada").doesNotContain("/persons/");
        assertThat(tracker.askForText("/history?as=csv")).contains("Ada");
    }

    @Test
    void followTheAccount() {
        recordBy(ada);
        tracker.bean(Accounts.class).personOf("4711", new Title("Grace"), false);

        assertThat(tracker.askForPage("/history", "en"))
                .contains("<bdi>Grace</bdi>")
                .doesNotContain("Ada");
    }

    @Test
    void areThoseOfNobodyOnceTheyWereRemoved() {
        recordBy(ada);
        tracker.bean(Accounts.class).forget(ada);

        assertThat(tracker.askForPage("/history", "en"))
                .contains("<bdi>former participant</bdi>")
                .doesNotContain("Ada");
        assertThat(tracker.askForPage("/history", "de")).contains("früheres Mitglied");
        assertThat(tracker.askForText("/history?as=csv"))
                .contains("former participant")
                .doesNotContain("Ada");
    }

    @Test
    void tellWhoeverRunsTheTrackerFromPeople() {
        recordBy(Operator.ID);

        assertThat(tracker.askForPage("/history", "en")).contains("by <bdi>whoever runs this tracker</bdi>");
    }

    private void recordBy(PersonId person) {
        tracker.recordBy(
                person,
                steward,
                new RegionDefined(new RegionId("ceeca"), new Title("CEE and Central Asia"), new Source("Meta-Wiki")));
    }
}
