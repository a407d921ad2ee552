package nextstep.query.reading;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nextstep.events.people.PersonId;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.web.people.Accounts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

/** A page that is kept is the page that would be made. */
class KeptPagesAreTrueTest {
    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void keepAPage() {
        tracker = new Tracker(folder)
                .recordOn("2026-03-01", initiative("charter", 4, 22, 24, "Charter"))
                .recordOn("2026-03-02", initiative("hubs", 4, 25, 26, "Hubs"));
        assertThat(page("/initiatives")).contains("Charter");
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void takesSomeOfTheMemoryForPagesOnce() {
        long once = tracker.bean(Reads.class).keptBytes();
        assertThat(once).isGreaterThan(page("/initiatives").length());
        assertThat(tracker.bean(Reads.class).keptBytes()).isEqualTo(once);
    }

    @Test
    void showsWhatWasWrittenToWhoeverWroteIt() {
        tracker.record(titled("charter", "en", "Movement Charter", Standing.OFFICIAL));
        assertThat(page("/initiatives")).contains("Movement Charter");
    }

    @Test
    void showsItSoonToEverybodyElse() {
        tracker.record(titled("charter", "en", "Movement Charter", Standing.OFFICIAL));
        Awaitility.await()
                .until(() -> text(tracker.askAsIs("/initiatives", "Accept", "text/html"))
                        .contains("Movement Charter"));
    }

    @Test
    void staysAsItWasAsOfAnEarlierPosition() {
        assertThat(page("/initiatives?as-of=0")).doesNotContain("Hubs");
        assertThat(page("/initiatives?as-of=1")).contains("Hubs");
        assertThat(page("/initiatives?as-of=0")).doesNotContain("Hubs");
    }

    @Test
    void isOneForEachLanguage() {
        assertThat(tracker.askForPage("/initiatives", "de")).contains("lang=\"de\"");
        assertThat(tracker.askForPage("/initiatives", "ar")).contains("dir=\"rtl\"");
        assertThat(page("/initiatives?lang=fr")).contains("lang=\"fr\"");
        assertThat(page("/initiatives")).contains("lang=\"en\"").contains("Charter");
    }

    @Test
    void tellsNobodyOfWhoIsSignedIn() {
        Accounts accounts = tracker.bean(Accounts.class);
        PersonId ada = accounts.personNamed(new Title("Ada of the Unmistakable Name"));
        PersonId bob = accounts.personNamed(new Title("Bob of Another Name"));
        String adas = accounts.sessions().begin(ada, "Firefox");
        String bobs = accounts.sessions().begin(bob, "Firefox");

        assertThat(tracker.askForPageWith(adas, "/groups")).contains("Ada of the Unmistakable Name");
        assertThat(page("/groups")).doesNotContain("Ada of the Unmistakable Name");
        assertThat(tracker.askForPageWith(bobs, "/groups"))
                .contains("Bob of Another Name")
                .doesNotContain("Ada of the Unmistakable Name");
        accounts.sessions().end(adas);
        assertThat(tracker.askForPageWith(adas, "/groups")).doesNotContain("Ada of the Unmistakable Name");
    }

    @Test
    void losesANameAtOnce() {
        Accounts accounts = tracker.bean(Accounts.class);
        PersonId ada = accounts.personNamed(new Title("Ada of the Unmistakable Name"));
        String address = "/people/" + ada.value().replace("person:", "");
        assertThat(page(address)).contains("Ada of the Unmistakable Name");
        assertThat(page(address)).contains("Ada of the Unmistakable Name");

        accounts.forget(ada);

        assertThat(tracker.bean(Reads.class).keptBytes()).as("in memory").isZero();
        assertThat(page(address)).doesNotContain("Ada of the Unmistakable Name");
    }

    @Test
    void isAnotherOnTheNextDay() {
        assertThat(page("/coordination?lang=en")).contains("2 March 2026");
        tracker.clock.set(LocalDate.parse("2026-03-03"));
        String tomorrow = page("/coordination?lang=en");
        assertThat(tomorrow).contains("on=2026-03-03").doesNotContain("on=2026-03-02");
    }

    @Test
    void isTheSameCompressed() throws IOException {
        MockHttpServletResponse zipped =
                tracker.askAsIs("/initiatives", "Accept", "text/html", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeader("Vary")).contains("Accept-Encoding");
        byte[] undone = new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes();
        MockHttpServletResponse plain =
                tracker.askAsIs("/initiatives", "Accept", "text/html", "Accept-Encoding", "gzip;q=0, br");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(new String(undone, StandardCharsets.UTF_8)).isEqualTo(text(plain));
        assertThat(zipped.getHeader("ETag")).isEqualTo(plain.getHeader("ETag"));
    }

    @Test
    void isNotKeptWhereNothingIs() {
        tracker.close();
        tracker = new Tracker(folder, Map.of("nextstep.pages.kept", "0"));
        Awaitility.await()
                .until(() -> text(tracker.askAsIs("/initiatives", "Accept", "text/html"))
                        .contains("Hubs"));
        assertThat(tracker.bean(Reads.class).keptBytes()).isZero();
    }

    private String page(String address) {
        return tracker.askForPage(address, "en");
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
