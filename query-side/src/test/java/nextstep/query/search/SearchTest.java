package nextstep.query.search;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.catalogue.Some.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nextstep.events.catalogue.InitiativeEvent.AlternativeTitleGiven;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTest {
    private static final Source SOURCE = new Source("Meta-Wiki");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void recordSomeThings() {
        tracker = new Tracker(folder)
                .record(
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("movement-charter", 4, 22, 24, "Movement Charter"),
                        initiative("regional-hubs", 4, 25, 26, "Regional and thematic hubs"),
                        initiative("global-council", 4, 24, 25, "Global Council"),
                        titled("movement-charter", "fr", "Charte du mouvement Wikimédia", Standing.UNOFFICIAL),
                        titled("movement-charter", "zh", "運動憲章", Standing.OFFICIAL),
                        titled("movement-charter", "ru", "Хартия Движения", Standing.OFFICIAL),
                        new GroupRegistered(
                                new GroupId("WMAR"),
                                "WMAR",
                                new Title("Wikimedia Argentina"),
                                Standing.OFFICIAL,
                                GroupKind.CHAPTER,
                                null,
                                null,
                                null,
                                null,
                                null,
                                SOURCE));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void findsWordsWithoutCaseAndAccents() {
        assertThat(ids("WIKIMEDIA%20")).contains("initiative:movement-charter", "group:WMAR");
        assertThat(ids("ch%C3%A1rte")).containsExactly("initiative:movement-charter");
    }

    @Test
    void findsWordsInEveryScript() {
        assertThat(ids("%E6%86%B2%E7%AB%A0")).containsExactly("initiative:movement-charter");
        assertThat(ids("%D0%A5%D0%90%D0%A0%D0%A2%D0%98%D0%AF")).containsExactly("initiative:movement-charter");
    }

    @Test
    void findsANumberInTheSchemeNamedOrInBoth() {
        assertThat(ids("2020:%2025")).containsExactly("initiative:regional-hubs");
        assertThat(ids("25")).containsExactlyInAnyOrder("initiative:regional-hubs", "initiative:global-council");
        assertThat(ids("4")).containsExactly("recommendation:r4");
    }

    @Test
    void findsByCodeAndByAFormerName() {
        tracker.record(new GroupRenamed(
                new GroupId("WMAR"), new Title("Wikimedistas de la Argentina"), Standing.OFFICIAL, null, SOURCE));
        assertThat(ids("wmar")).containsExactly("group:WMAR");
        assertThat(ids("wikimedia%20argentina")).containsExactly("group:WMAR");
        assertThat(tracker.ask("/search?q=wikimedia%20argentina").each("/aspect"))
                .containsExactly("ALTERNATIVE");
    }

    @Test
    void saysWhatWasMatchedAndHowFarItCanBeReliedOn() {
        Tracker.Reply reply = tracker.ask("/search?q=charte");
        assertThat(reply.each("/matched")).containsExactly("Charte du mouvement Wikimédia");
        assertThat(reply.each("/standing")).containsExactly("UNOFFICIAL");
        assertThat(reply.each("/path")).containsExactly("/initiatives/movement-charter");
    }

    @Test
    void putsTheBetterMatchFirst() {
        tracker.record(new AlternativeTitleGiven(
                new InitiativeId("regional-hubs"),
                Language.ENGLISH,
                new Title("Hubs, a global council of sorts"),
                null));
        assertThat(ids("global%20council")).containsExactly("initiative:global-council", "initiative:regional-hubs");
    }

    @Test
    void findsAsOfAPositionWhatWasThereThen() {
        assertThat(tracker.ask("/search?q=charter&as-of=0").items()).isEmpty();
        assertThat(tracker.ask("/search?q=charter&as-of=1").items()).hasSize(1);
    }

    @Test
    void asksForSomethingToSearchFor() {
        assertThat(tracker.ask("/search").status()).isEqualTo(400);
        assertThat(tracker.ask("/search?q=%20").body().at("/field").asString()).isEqualTo("q");
    }

    private java.util.List<String> ids(String query) {
        return tracker.ask("/search?q=" + query).each("/id");
    }
}
