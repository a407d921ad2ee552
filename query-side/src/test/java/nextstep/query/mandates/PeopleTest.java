package nextstep.query.mandates;

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
import tools.jackson.databind.JsonNode;

class PeopleTest {
    @TempDir
    Path folder;

    private Tracker tracker;
    private PersonId ada;
    private MandateId mandate;

    @BeforeEach
    void adaJoinsTheSupportTeam() {
        tracker = new Tracker(folder);
        ada = tracker.bean(Accounts.class).personNamed(new Title("Ada"));
        mandate = MandateId.of(ada, MandateKind.SUPPORT_TEAM, null);
        tracker.record(new MandateGiven(
                mandate,
                ada,
                MandateKind.SUPPORT_TEAM,
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 7, 1),
                List.of(),
                new Prose("as decided")));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void showWhatTheyMayDoOnADateAndWhatTheyRecorded() {
        long before = tracker.last();
        recordBy(ada);

        JsonNode person = tracker.ask(page() + "?on=2026-06-30").item();
        assertThat(person.get("name").stringValue()).isEqualTo("Ada");
        assertThat(person.at("/mandates/0/holds").booleanValue()).isTrue();
        assertThat(tracker.ask(page() + "?on=2026-07-01")
                        .item()
                        .at("/mandates/0/holds")
                        .booleanValue())
                .isFalse();
        assertThat(person.at("/recorded/newest")).hasSize(1);
        assertThat(person.at("/recorded/path").stringValue()).isEqualTo("/history?by=" + ada.value());
        assertThat(tracker.ask(page() + "?as-of=" + before).item().at("/recorded/newest"))
                .isEmpty();
        assertThat(tracker.askForPage(page(), "en")).contains("<h1><bdi>Ada</bdi></h1>", "CEE and Central Asia");
    }

    @Test
    void areFormerParticipantsOnceTheirNameIsRemoved() {
        recordBy(ada);
        tracker.bean(Accounts.class).forget(ada);

        JsonNode person = tracker.ask(page()).item();
        assertThat(person.get("name").stringValue()).isEqualTo("former participant");
        assertThat(person.get("mandates")).hasSize(1);
        assertThat(person.at("/recorded/newest")).hasSize(1);
        assertThat(tracker.askForPage(page(), "de"))
                .contains("früheres Mitglied")
                .doesNotContain("Ada");
    }

    @Test
    void areKnownByWhatTheyRecordedAlone() {
        PersonId restored = new PersonId("of-a-log-restored-without-accounts");
        recordBy(restored);

        assertThat(tracker.ask("/people/" + restored.key()).item().get("name").stringValue())
                .isEqualTo("former participant");
        assertThat(tracker.ask("/people/nobody").status()).isEqualTo(404);
    }

    @Test
    void haveAPageWhereverTheyAreMentioned() {
        assertThat(tracker.ask("/history/0").item().at("/mentions/1/path").stringValue())
                .isEqualTo(page());
        assertThat(tracker.askForPage("/mandates?on=2026-06-30", "en"))
                .contains("<a href=\"" + page() + "?on=2026-06-30\"><bdi>Ada</bdi></a>");
        assertThat(tracker.askForPage("/people/" + Operator.ID.key(), "en")).contains("whoever runs this tracker");
    }

    private String page() {
        return "/people/" + ada.key();
    }

    private void recordBy(PersonId person) {
        tracker.recordBy(
                person,
                mandate,
                new RegionDefined(new RegionId("ceeca"), new Title("CEE and Central Asia"), new Source("Meta-Wiki")));
    }
}
