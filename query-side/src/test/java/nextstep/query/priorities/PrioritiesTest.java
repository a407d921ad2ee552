package nextstep.query.priorities;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
import static nextstep.query.coordination.RoleFacts.region;
import static nextstep.query.coordination.RoleFacts.registered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.priorities.DecisionBasis;
import nextstep.events.priorities.Pick;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import nextstep.query.Tracker.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrioritiesTest {
    private static final RoundId ROUND = new RoundId("2027");
    private static final Prose REASON = new Prose("we talked again");
    private static final DecisionBasis BASIS = new DecisionBasis(new Prose("in an open meeting"), 12, null);

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void openARound() {
        tracker = new Tracker(folder)
                .recordOn(
                        "2027-01-01",
                        recommendation(1, "Increase the Sustainability of Our Movement"),
                        recommendation(4, "Ensure Equity in Decision-making"),
                        initiative("funding", 1, 2, 2, "Funding for underrepresented communities"),
                        initiative("charter", 4, 22, 24, "Movement Charter"),
                        initiative("hubs", 4, 25, 26, "Regional and thematic hubs"),
                        registered("WMPL", GroupKind.CHAPTER, "CEECA"),
                        registered("CEEHUB", GroupKind.HUB, "CEECA"),
                        registered("WMAR", GroupKind.CHAPTER, "LAC"),
                        registered("WMF", GroupKind.FOUNDATION, null),
                        opened("2027-01-10", "2027-03-31"),
                        submitted("WMPL", "2027-02-01", pick(4, "hubs"), pick(1)),
                        submitted("CEEHUB", "2027-02-02", pick(4, "hubs", "charter")));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void saysOfAnInitiativeWhichGroupsNamedIt() {
        assertThat(whoNamed("hubs", "2027-02-01")).containsExactly("group:WMPL");
        assertThat(whoNamed("hubs", "2027-03-01")).containsExactlyInAnyOrder("group:WMPL", "group:CEEHUB");
        assertThat(whoNamed("funding", "2027-03-01")).isEmpty();
    }

    private List<String> whoNamed(String initiative, String day) {
        return texts(tracker.ask("/initiatives/" + initiative + "?on=" + day)
                .item()
                .path("priorities")
                .valueStream()
                .map(node -> node.path("group").asString()));
    }

    @Test
    void talliesEachGroupOnceWithItsQuarterAndTheCaveat() {
        Reply answer = tracker.ask("/priorities?on=2027-03-01");

        assertThat(answer.body().at("/tallies/groups").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/tallies/initiatives/0/id").asString()).isEqualTo("initiative:hubs");
        assertThat(answer.body().at("/tallies/initiatives/0/groups").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/tallies/initiatives/0/quarter").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/tallies/initiatives/1/quarter").asInt()).isEqualTo(3);
        assertThat(answer.body().at("/tallies/recommendations/0/number").asInt())
                .isEqualTo(4);
        assertThat(answer.body().at("/tallies/regions/0/groups").asInt()).isEqualTo(2);
        assertThat(answer.body().at("/tallies/kinds")).hasSize(2);
        assertThat(answer.body().at("/caveat").asString()).contains("important to discuss");
    }

    @Test
    void saysOfWhichGroupsEachTallyIs() {
        tracker.record(submitted("WMAR", "2027-02-10", pick(4, "hubs")));

        Reply answer = tracker.ask("/priorities?on=2027-03-01");

        assertThat(answer.body().at("/tallies/initiatives/0/regions")).hasToString("""
                [{"key":"region:CEECA","groups":2},{"key":"region:LAC","groups":1}]""");
        assertThat(answer.body().at("/tallies/recommendations/0/kinds")).hasToString("""
                [{"key":"CHAPTER","groups":2},{"key":"HUB","groups":1}]""");
        assertThat(tracker.ask("/priorities?on=2027-03-01&initiative=charter")
                        .body()
                        .at("/tallies/regions"))
                .hasToString("""
                [{"key":"region:CEECA","groups":1}]""");
    }

    @Test
    void filtersByRegionKindAndWhatWasPicked() {
        tracker.record(region("LAC"), submitted("WMAR", "2027-02-10", pick(1, "funding")));

        assertThat(groups("region=LAC")).containsExactly("group:WMAR");
        assertThat(groups("kind=HUB")).containsExactly("group:CEEHUB");
        assertThat(groups("recommendation=r1")).containsExactly("group:WMAR", "group:WMPL");
        assertThat(groups("initiative=charter")).containsExactly("group:CEEHUB");
    }

    @Test
    void showsWhatStoodOnADateAndEveryRevision() {
        tracker.record(
                new PrioritiesRevised(
                        id("WMPL"), List.of(pick(1, "funding")), BASIS, REASON, LocalDate.parse("2027-03-01")),
                new PrioritiesWithdrawn(id("CEEHUB"), REASON, LocalDate.parse("2027-03-02")));

        assertThat(groups("initiative=hubs&on=2027-02-28")).containsExactly("group:CEEHUB", "group:WMPL");
        assertThat(groups("initiative=hubs&on=2027-03-01")).containsExactly("group:CEEHUB");
        assertThat(groups("on=2027-03-02")).containsExactly("group:WMPL");
        Reply revised = tracker.ask("/rounds/2027/priorities/WMPL?on=2027-03-02");
        assertThat(revised.item().at("/revisions")).hasSize(2);
        assertThat(revised.item().at("/said").asString()).isEqualTo("REVISED");
        assertThat(tracker.ask("/rounds/2027/priorities/CEEHUB?on=2027-03-02")
                        .item()
                        .at("/said")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void standsOnThePageOfTheGroup() {
        assertThat(tracker.ask("/groups/WMPL?on=2027-03-01")
                        .item()
                        .at("/priorities/0/picks/0/recommendation")
                        .asString())
                .isEqualTo("recommendation:r4");
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(tracker.ask("/rounds/no-such").body().at("/code").asString()).isEqualTo("unknown-round");
        assertThat(tracker.ask("/rounds/2027/priorities/WMAR").status()).isEqualTo(404);
        assertThat(tracker.ask("/priorities?as-of=3").items()).isEmpty();
    }

    private List<String> groups(String query) {
        String on = query.contains("on=2027") ? "" : "&on=2027-03-01";
        return tracker.ask("/priorities?" + query + on).each("/group");
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.toList();
    }

    private static RoundOpened opened(String opens, String closes) {
        return new RoundOpened(
                ROUND, new Title("Priorities for 2027"), LocalDate.parse(opens), LocalDate.parse(closes), null, null);
    }

    private static PrioritiesSubmitted submitted(String group, String on, Pick... picks) {
        return new PrioritiesSubmitted(
                id(group), ROUND, new GroupId(group), List.of(picks), BASIS, LocalDate.parse(on));
    }

    private static PrioritiesId id(String group) {
        return PrioritiesId.of(ROUND, new GroupId(group));
    }

    private static Pick pick(int recommendation, String... initiatives) {
        return new Pick(
                new RecommendationId("r" + recommendation),
                Stream.of(initiatives).map(InitiativeId::new).toList());
    }
}
