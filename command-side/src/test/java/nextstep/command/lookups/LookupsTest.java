package nextstep.command.lookups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeEvent.InitiativeRenumbered;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.PlanEvent.PlanConfirmed;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanId;
import nextstep.events.priorities.RoundEvent.RoundClosed;
import nextstep.events.priorities.RoundEvent.RoundExtended;
import nextstep.events.priorities.RoundEvent.RoundOpened;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LookupsTest {
    private static final Source SOURCE = new Source("Meta-Wiki");
    private static final Title TITLE = new Title("A title");
    private static final Prose REASON = new Prose("A reason");
    private static final InitiativeId CHARTER = new InitiativeId("movement-charter");
    private static final RecommendationId EQUITY = new RecommendationId("ensure-equity");
    private static final GroupId WMPL = new GroupId("WMPL");
    private static final RoundId ROUND = new RoundId("2020");
    private static final PlanId PLAN = new PlanId("charter-pl");
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

    private final LogInMemory log = new LogInMemory();
    private final Lookups lookups = Lookups.over(log);

    @AfterEach
    void close() {
        lookups.close();
    }

    @Test
    void knowWhatWasWrittenJustBefore() {
        assertThat(lookups.initiatives().has(CHARTER)).isFalse();
        assertThat(lookups.recommendations().has(EQUITY)).isFalse();
        log.append(new RecommendationAdopted(EQUITY, 4, Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE));
        log.append(new InitiativeAdopted(
                CHARTER, EQUITY, List.of(), Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE));
        assertThat(lookups.initiatives().recommendationOf(CHARTER)).contains(EQUITY);
        assertThat(lookups.recommendations().has(EQUITY)).isTrue();
    }

    @Test
    void knowWhoHasWhichNumberOf2022Now() {
        Numbering shared = new Numbering("2020", List.of(22));
        log.append(new InitiativeAdopted(
                CHARTER,
                EQUITY,
                List.of(numbered(24), shared),
                Language.ENGLISH,
                TITLE,
                Standing.OFFICIAL,
                null,
                SOURCE));
        assertThat(lookups.numbers().initiativeNumbered(24)).contains(CHARTER);
        assertThat(lookups.numbers().initiativeNumbered(22)).isEmpty();

        log.append(new InitiativeRenumbered(CHARTER, numbered(48), SOURCE));
        assertThat(lookups.numbers().initiativeNumbered(24)).isEmpty();
        assertThat(lookups.numbers().initiativeNumbered(48)).contains(CHARTER);
    }

    @Test
    void knowWhichRecommendationHasANumber() {
        log.append(new RecommendationAdopted(EQUITY, 4, Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE));
        assertThat(lookups.numbers().recommendationNumbered(4)).contains(EQUITY);
        assertThat(lookups.numbers().recommendationNumbered(5)).isEmpty();
    }

    @Test
    void readMoreThanOnePage() {
        for (int i = 0; i < 2_500; i++) {
            log.append(new RegionDefined(new RegionId("R" + i), TITLE, SOURCE));
        }
        assertThat(lookups.regions().has(new RegionId("R2499"))).isTrue();
        assertThat(lookups.regions().has(new RegionId("R0"))).isTrue();
    }

    @Test
    void sayUntilWhenAGroupStands() {
        register();
        assertThat(lookups.groups().standsOn(WMPL, JUNE)).isTrue();
        log.append(new GroupDerecognised(WMPL, REASON, JUNE, SOURCE));
        assertThat(lookups.groups().standsOn(WMPL, JUNE)).isFalse();
        assertThat(lookups.groups().standsOn(WMPL, JUNE.minusDays(1))).isTrue();
        log.append(new GroupRecognised(WMPL, JUNE.plusDays(9), SOURCE));
        assertThat(lookups.groups().standsOn(WMPL, JUNE.plusDays(9))).isTrue();
    }

    @Test
    void takeTheDayOfRecordingWhereAGroupIsGoneWithoutADate() {
        register();
        log.append(new GroupDissolved(WMPL, REASON, null, SOURCE));
        assertThat(lookups.groups().standsOn(WMPL, LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(lookups.groups().standsOn(WMPL, LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(lookups.groups().has(WMPL)).isTrue();
    }

    @Test
    void sayTheDaysOfARoundAsTheyAreNow() {
        log.append(new RoundOpened(ROUND, TITLE, JUNE, JUNE.plusDays(10), null, null));
        assertThat(lookups.rounds().daysOf(ROUND).orElseThrow().include(JUNE.plusDays(10)))
                .isTrue();
        log.append(new RoundExtended(ROUND, JUNE.plusDays(20), REASON));
        assertThat(lookups.rounds().daysOf(ROUND).orElseThrow().include(JUNE.plusDays(20)))
                .isTrue();
        assertThat(lookups.rounds().daysOf(ROUND).orElseThrow().include(JUNE.plusDays(21)))
                .isFalse();
        log.append(new RoundClosed(ROUND, JUNE.plusDays(5), null));
        assertThat(lookups.rounds().daysOf(ROUND).orElseThrow().closed()).isTrue();
    }

    @Test
    void doNotParseWhatNobodyLooksUp() {
        log.append(new PlanMade(PLAN, CHARTER, Context.GLOBAL, WMPL, TITLE, null, null));
        assertThat(lookups.plans().has(PLAN)).isTrue();
        for (int i = 0; i < 100; i++) {
            log.append(new PlanConfirmed(PLAN, JUNE));
        }
        assertThat(lookups.plans().has(new PlanId("another"))).isFalse();
        assertThat(log.parsed()).isEqualTo(1);
    }

    private void register() {
        log.append(new GroupRegistered(
                WMPL, "WMPL", TITLE, Standing.OFFICIAL, GroupKind.CHAPTER, null, null, null, null, null, SOURCE));
    }

    private static Numbering numbered(int number) {
        return new Numbering("2022", List.of(number));
    }
}
