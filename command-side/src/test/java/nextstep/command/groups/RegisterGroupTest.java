package nextstep.command.groups;

import static nextstep.command.Given.TODAY;
import static nextstep.command.Given.refusal;

import java.time.LocalDate;
import nextstep.command.Given;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterGroupTest {
    private final AggregateTestFixture<Group> fixture = Given.aggregate(Group.class);

    @BeforeEach
    void lookups() {
        fixture.registerInjectableResource(Some.knownGroups());
        fixture.registerInjectableResource(Some.knownCountries());
        fixture.registerInjectableResource(Some.knownRegions());
    }

    @Test
    void makesAChapterKnown() {
        fixture.givenNoPriorActivity().when(like(Some.chapter())).expectEvents(Some.chapter());
    }

    @Test
    void makesAHubKnown() {
        fixture.givenNoPriorActivity().when(like(Some.hub())).expectEvents(Some.hub());
    }

    @Test
    void saysNothingNewWhenRepeatedEvenAfterARenaming() {
        fixture.given(Some.chapter(), new GroupRenamed(Some.POLSKA, new Title("WMPL"), Standing.UNOFFICIAL, null, null))
                .when(like(Some.chapter()))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        fixture.given(Some.chapter())
                .when(polska("WMPL", GroupKind.USER_GROUP, null, Some.POLAND, Some.CEECA, null, null))
                .expectExceptionDetails(refusal("group-known"));
    }

    @Test
    void takesTheCodeFromTheIdWhereNoneIsSaid() {
        fixture.givenNoPriorActivity()
                .when(polska(null, GroupKind.CHAPTER, null, Some.POLAND, Some.CEECA, null, null))
                .expectEvents(polska("WMPL", GroupKind.CHAPTER, null, Some.POLAND, Some.CEECA, null, null)
                        .asFact());
    }

    @Test
    void refusesACodeThatIsNotTheId() {
        fixture.givenNoPriorActivity()
                .when(polska("PL", GroupKind.CHAPTER, null, Some.POLAND, Some.CEECA, null, null))
                .expectExceptionDetails(refusal("code-is-not-the-id"));
    }

    @Test
    void refusesAHubWithoutAType() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.HUB, null, null, Some.CEECA, null, null))
                .expectExceptionDetails(refusal("hub-type"));
    }

    @Test
    void refusesAHubTypeOnAChapter() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, HubType.THEMATIC, null, Some.CEECA, null, null))
                .expectExceptionDetails(refusal("hub-type"));
    }

    @Test
    void refusesAPlaceThatIsUnknown() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, null, new CountryId("XX"), Some.CEECA, null, null))
                .expectExceptionDetails(refusal("unknown-country"));
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, null, null, new RegionId("MOON"), null, null))
                .expectExceptionDetails(refusal("unknown-region"));
    }

    @Test
    void refusesToBePartOfItself() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, null, null, null, Some.POLSKA, null))
                .expectExceptionDetails(refusal("names-itself"));
    }

    @Test
    void refusesToBePartOfNobodyKnown() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, null, null, null, Some.NOBODY, null))
                .expectExceptionDetails(refusal("unknown-group"));
    }

    @Test
    void refusesToExistFromADayToCome() {
        fixture.givenNoPriorActivity()
                .when(polska("WMPL", GroupKind.CHAPTER, null, null, null, null, TODAY.plusDays(1)))
                .expectExceptionDetails(refusal("not-a-past-day"));
    }

    private static RegisterGroup like(GroupRegistered e) {
        return new RegisterGroup(
                e.group(),
                e.code(),
                e.name(),
                e.standing(),
                e.kind(),
                e.hubType(),
                e.country(),
                e.region(),
                e.partOf(),
                e.from(),
                e.source());
    }

    private static RegisterGroup polska(
            @Nullable String code,
            GroupKind kind,
            @Nullable HubType hubType,
            @Nullable CountryId country,
            @Nullable RegionId region,
            @Nullable GroupId partOf,
            @Nullable LocalDate from) {
        return new RegisterGroup(
                Some.POLSKA,
                code,
                new Title("Wikimedia Polska"),
                Standing.OFFICIAL,
                kind,
                hubType,
                country,
                region,
                partOf,
                from,
                Some.SOURCE);
    }
}
