package nextstep.query.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubStatus;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.Tracker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsTest {
    private static final Source SOURCE = new Source("Meta-Wiki");
    private static final Prose REASON = new Prose("as decided");
    private static final GroupId POLAND = new GroupId("WMPL");
    private static final GroupId CEE = new GroupId("CEEHUB");

    @TempDir
    Path folder;

    private Tracker tracker;

    @BeforeEach
    void registerAChapterAndAHub() {
        tracker = new Tracker(folder)
                .record(
                        new RegionDefined(new RegionId("CEECA"), new Title("Central and Eastern Europe"), SOURCE),
                        new CountryPlaced(new CountryId("PL"), new RegionId("CEECA"), null, SOURCE),
                        registered(POLAND, "Wikimedia Polska", GroupKind.CHAPTER, null),
                        registered(CEE, "CEE Hub", GroupKind.HUB, HubType.REGIONAL));
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    @Test
    void countsAGroupToTheRegionOfItsCountry() {
        assertThat(tracker.ask("/groups?region=CEECA").each("/code")).containsExactly("WMPL");
        assertThat(tracker.ask("/regions").each("/countries/0")).containsExactly("country:PL");
        assertThat(tracker.ask("/countries?region=CEECA").each("/country")).containsExactly("country:PL");
    }

    @Test
    void filtersByKindAndByTextWithoutCaseAndAccents() {
        assertThat(tracker.ask("/groups?kind=HUB").each("/code")).containsExactly("CEEHUB");
        assertThat(tracker.ask("/groups?text=p%C3%B3lska").each("/code")).containsExactly("WMPL");
    }

    @Test
    void knowsWhenAGroupWasRecognised() {
        tracker.record(
                new GroupRecognised(POLAND, LocalDate.parse("2005-11-18"), SOURCE),
                new GroupDerecognised(POLAND, REASON, LocalDate.parse("2025-01-01"), SOURCE));
        assertThat(recognised("2005-11-17")).isEmpty();
        assertThat(recognised("2005-11-18")).containsExactly("WMPL");
        assertThat(recognised("2025-01-01")).isEmpty();
    }

    @Test
    void doesNotKnowSinceWhenAGroupWasRecognisedWhereNobodySaidSo() {
        tracker.recordOn("2026-11-01", new GroupRecognised(POLAND, null, SOURCE));
        assertThat(recognised("2027-01-01")).containsExactly("WMPL");
        assertThat(recognised("2020-01-01")).isEmpty();
        assertThat(tracker.ask("/groups?recognised=false&on=2020-01-01").each("/code"))
                .doesNotContain("WMPL");
        assertThat(tracker.ask("/groups/WMPL?on=2020-01-01")
                        .item()
                        .get("recognised")
                        .isNull())
                .isTrue();
        tracker.record(new GroupDerecognised(POLAND, REASON, LocalDate.parse("2024-01-01"), SOURCE));
        assertThat(tracker.ask("/groups/WMPL?on=2025-01-01")
                        .item()
                        .get("recognised")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void knowsAHubsMembersOnADate() {
        tracker.record(
                new MemberJoined(CEE, POLAND, LocalDate.parse("2022-03-01"), SOURCE),
                new FiscalSponsorNamed(CEE, POLAND, LocalDate.parse("2022-01-01"), SOURCE),
                new MemberLeft(CEE, POLAND, REASON, LocalDate.parse("2024-01-01"), SOURCE),
                new MemberJoined(CEE, POLAND, LocalDate.parse("2025-01-01"), SOURCE));
        assertThat(members("2022-02-28")).isEmpty();
        assertThat(members("2023-01-01")).containsExactly("group:WMPL");
        assertThat(members("2024-06-01")).isEmpty();
        assertThat(members("2025-06-01")).containsExactly("group:WMPL");
        assertThat(tracker.ask("/groups/WMPL").item().path("tiedTo")).hasSize(3);
        assertThat(tracker.ask("/groups/CEEHUB").item().at("/ties/0/otherName").asString())
                .isEqualTo("Wikimedia Polska");
    }

    @Test
    void showsAHubsStatusWithItsEvidenceAndSinceWhen() {
        tracker.record(status(HubStatus.PILOT, "2022-05-01"), status(HubStatus.IMPLEMENTATION, "2024-05-01"));
        assertThat(tracker.ask("/hubs").each("/statusNow/status")).containsExactly("IMPLEMENTATION");
        assertThat(tracker.ask("/hubs?on=2023-01-01").each("/statusNow/since")).containsExactly("2022-05-01");
        assertThat(tracker.ask("/hubs?on=2023-01-01").each("/statusNow/evidence/0/description"))
                .containsExactly("its report");
    }

    @Test
    void keepsFormerNamesAndDissolvedGroups() {
        tracker.record(
                new GroupRenamed(
                        POLAND,
                        new Title("Wikimedia Poland"),
                        Standing.OFFICIAL,
                        LocalDate.parse("2020-01-01"),
                        SOURCE),
                new GroupDissolved(POLAND, REASON, LocalDate.parse("2026-01-01"), SOURCE));
        assertThat(tracker.ask("/groups?on=2019-12-31").each("/name")).contains("Wikimedia Polska");
        assertThat(tracker.ask("/groups?on=2020-01-01").each("/name")).contains("Wikimedia Poland");
        assertThat(tracker.ask("/groups?on=2026-01-01").each("/code")).containsExactly("CEEHUB");
        assertThat(tracker.ask("/groups/WMPL").item().path("names")).hasSize(2);
    }

    private List<String> recognised(String on) {
        return tracker.ask("/groups?recognised=true&on=" + on).each("/code");
    }

    private List<String> members(String on) {
        return tracker.ask("/hubs?on=" + on)
                .items()
                .path(0)
                .path("members")
                .valueStream()
                .map(member -> member.path("other").asString())
                .toList();
    }

    private static HubStatusReported status(HubStatus status, String on) {
        return new HubStatusReported(
                CEE, status, List.of(new Evidence(new Prose("its report"), null)), LocalDate.parse(on), SOURCE);
    }

    private static GroupRegistered registered(GroupId id, String name, GroupKind kind, @Nullable HubType type) {
        CountryId country = kind == GroupKind.HUB ? null : new CountryId("PL");
        return new GroupRegistered(
                id, id.key(), new Title(name), Standing.OFFICIAL, kind, type, country, null, null, null, SOURCE);
    }
}
