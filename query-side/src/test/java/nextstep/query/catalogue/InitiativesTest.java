package nextstep.query.catalogue;

import static nextstep.query.catalogue.Some.REASON;
import static nextstep.query.catalogue.Some.SOURCE;
import static nextstep.query.catalogue.Some.cluster;
import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeEvent.InitiativeDeselected;
import nextstep.events.catalogue.InitiativeEvent.InitiativePaused;
import nextstep.events.catalogue.InitiativeEvent.InitiativeResumed;
import nextstep.events.catalogue.InitiativeEvent.InitiativeSelected;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativesTest {
    private static final InitiativeId CHARTER = new InitiativeId("movement-charter");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void adoptTwoInitiatives() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2026-01-10",
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("movement-charter", 4, 22, 24, "Movement Charter"),
                        initiative("regional-hubs", 4, 25, 26, "Regional and thematic hubs"));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void listsAllByTheirNumberToday() {
        assertThat(tracker.ask("/initiatives").each("/id"))
                .containsExactly("initiative:movement-charter", "initiative:regional-hubs");
    }

    @Test
    void findsByNumberInEitherSchemeOrOneOfThem() {
        assertThat(tracker.ask("/initiatives?number=24").each("/id")).containsExactly("initiative:movement-charter");
        assertThat(tracker.ask("/initiatives?number=25&scheme=2020").each("/id"))
                .containsExactly("initiative:regional-hubs");
        assertThat(tracker.ask("/initiatives?number=25&scheme=2022").items()).isEmpty();
    }

    @Test
    void showsTheTitleInTheLanguageAskedForAndSaysWhenItIsAnother() {
        tracker.record(titled("movement-charter", "fr", "Charte du mouvement", Standing.UNOFFICIAL));
        Reply french = tracker.ask("/initiatives/movement-charter?lang=fr");
        assertThat(french.item().at("/title/text").asString()).isEqualTo("Charte du mouvement");
        assertThat(french.item().at("/title/standing").asString()).isEqualTo("UNOFFICIAL");
        Reply russian = tracker.ask("/initiatives/movement-charter", "Accept-Language", "ru, fr-CA;q=0.5");
        assertThat(russian.item().at("/title/language").asString()).isEqualTo("fr");
        Reply german = tracker.ask("/initiatives/movement-charter?lang=de");
        assertThat(german.item().at("/title/language").asString()).isEqualTo("en");
    }

    @Test
    void keepsWhatWasSoFromWhenToWhen() {
        tracker.record(
                new InitiativePaused(CHARTER, REASON, LocalDate.parse("2024-07-09"), SOURCE),
                new InitiativeResumed(CHARTER, REASON, LocalDate.parse("2025-01-01"), SOURCE));
        assertThat(states("on=2024-07-08")).isEmpty();
        assertThat(states("on=2024-07-09")).containsExactly("PAUSED");
        assertThat(states("on=2024-12-31")).containsExactly("PAUSED");
        assertThat(states("on=2025-01-01")).isEmpty();
    }

    @Test
    void saysAsOfAPositionWhatWasSaidThen() {
        long before = tracker.last();
        tracker.record(selected());
        long selected = tracker.last();
        tracker.record(new InitiativeDeselected(CHARTER, REASON, LocalDate.parse("2021-06-01"), SOURCE));
        assertThat(states("on=2022-01-01&as-of=" + before)).isEmpty();
        assertThat(states("on=2022-01-01&as-of=" + selected)).containsExactly("SELECTED");
        assertThat(states("on=2022-01-01")).isEmpty();
        assertThat(states("on=2021-02-01")).containsExactly("SELECTED");
    }

    @Test
    void tellsOnWhatASelectionRests() {
        tracker.record(selected());
        Reply charter = tracker.ask("/initiatives/movement-charter");
        assertThat(charter.item().at("/periods/0/theme").asString()).isEqualTo("Movement Charter");
        assertThat(charter.item().at("/periods/0/inputsPosition").asLong()).isEqualTo(2);
        assertThat(tracker.ask("/initiatives?selected=true").each("/id"))
                .containsExactly("initiative:movement-charter");
    }

    @Test
    void filtersByClusterAndRecommendation() {
        tracker.record(cluster("A", LocalDate.parse("2021-01-01"), "regional-hubs"));
        assertThat(tracker.ask("/initiatives?cluster=A").each("/id")).containsExactly("initiative:regional-hubs");
        assertThat(tracker.ask("/initiatives?cluster=A&on=2020-12-31").items()).isEmpty();
        assertThat(tracker.ask("/initiatives?recommendation=r4").items()).hasSize(2);
        assertThat(tracker.ask("/clusters").each("/letter")).containsExactly("A");
    }

    @Test
    void isEmptyBeforeTheFirstFact() {
        Reply empty = tracker.ask("/initiatives?as-of=2026-01-09");
        assertThat(empty.items()).isEmpty();
        assertThat(empty.body().at("/asOf/position").asLong()).isEqualTo(-1);
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        Reply unknown = tracker.ask("/initiatives/no-such");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().at("/code").asString()).isEqualTo("unknown-initiative");
    }

    private java.util.List<String> states(String query) {
        return tracker.ask("/initiatives/movement-charter?" + query)
                .item()
                .path("states")
                .valueStream()
                .map(state -> state.asString())
                .toList();
    }

    private static InitiativeSelected selected() {
        return new InitiativeSelected(
                CHARTER, REASON, null, new Title("Movement Charter"), 2L, LocalDate.parse("2020-12-06"), SOURCE);
    }
}
