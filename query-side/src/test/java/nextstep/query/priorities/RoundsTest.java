package nextstep.query.priorities;

import static nextstep.query.catalogue.Some.initiative;
import static nextstep.query.catalogue.Some.recommendation;
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
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
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

/** Rounds open, are extended and closed, and tell who has answered. */
class RoundsTest {
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
    void isOpenFromTheFirstToTheLastDay() {
        assertThat(state("2027-01-09")).isEqualTo("NOT_YET_OPEN");
        assertThat(state("2027-01-10")).isEqualTo("OPEN");
        assertThat(state("2027-03-31")).isEqualTo("OPEN");
        assertThat(state("2027-04-01")).isEqualTo("CLOSED");
    }

    @Test
    void isOpenLongerWhenExtendedAndNoMoreOnceClosed() {
        tracker.record(new RoundExtended(ROUND, LocalDate.parse("2027-05-31"), REASON));
        assertThat(state("2027-05-31")).isEqualTo("OPEN");
        tracker.record(new RoundClosed(ROUND, LocalDate.parse("2027-05-01"), null));
        assertThat(state("2027-04-30")).isEqualTo("OPEN");
        assertThat(state("2027-05-01")).isEqualTo("CLOSED");
    }

    @Test
    void tellsWhoHasAnsweredAndWhoHasNot() {
        Reply round = tracker.ask("/rounds/2027?on=2027-02-01");

        assertThat(texts(round.item()
                        .path("answers")
                        .valueStream()
                        .map(node -> node.path("group").asString())))
                .containsExactly("group:WMPL");
        assertThat(texts(round.item()
                        .path("missing")
                        .valueStream()
                        .map(node -> node.path("group").asString())))
                .containsExactly("group:CEEHUB", "group:WMAR");
    }

    private String state(String on) {
        return tracker.ask("/rounds/2027?on=" + on).item().at("/state").asString();
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
