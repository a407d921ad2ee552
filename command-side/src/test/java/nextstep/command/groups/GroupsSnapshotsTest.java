package nextstep.command.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nextstep.command.Snapshot;
import nextstep.events.groups.CountryEvent.CountryPlaced;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.HubStatus;
import nextstep.events.groups.RegionEvent.RegionDefined;
import nextstep.events.groups.RegionEvent.RegionRetired;
import nextstep.events.values.Evidence;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsSnapshotsTest {
    @TempDir
    Path folder;

    @Test
    void aHubComesBackAsItWas() {
        Group hub = new Group();
        hub.evolve(Some.hub());
        for (int i = 0; i < 50; i++) {
            hub.evolve(new MemberJoined(Some.HUB, new GroupId("M" + i), Some.DAY, null));
        }
        hub.evolve(new MemberLeft(Some.HUB, new GroupId("M7"), Some.REASON, Some.DAY, null));
        hub.evolve(new FiscalSponsorNamed(Some.HUB, Some.POLSKA, Some.DAY, Some.SOURCE));
        hub.evolve(new HostNamed(Some.HUB, Some.POLSKA, null, null));
        hub.evolve(new HostEnded(Some.HUB, Some.POLSKA, null, null, null));
        hub.evolve(new GroupRenamed(Some.HUB, new Title("The hub"), Standing.UNCONFIRMED, null, null));
        hub.evolve(new GroupPlaced(Some.HUB, Some.POLAND, Some.CEECA, null, null));
        hub.evolve(new HubStatusReported(
                Some.HUB,
                HubStatus.PILOT,
                List.of(new Evidence(new Prose("Report"), new Link("https://example.org/report"))),
                null,
                null));
        hub.evolve(Some.dissolved(Some.HUB));

        assertThat(Snapshot.andBack(hub, folder)).usingRecursiveComparison().isEqualTo(hub);
    }

    @Test
    void aRegionComesBackAsItWas() {
        Region region = new Region();
        region.evolve(new RegionDefined(Some.CEECA, new Title("CEE"), Some.SOURCE));
        region.evolve(new RegionRetired(Some.CEECA, Some.REASON, Some.DAY, null));

        assertThat(Snapshot.andBack(region, folder)).usingRecursiveComparison().isEqualTo(region);
    }

    @Test
    void aCountryComesBackAsItWas() {
        Country country = new Country();
        country.evolve(new CountryPlaced(Some.POLAND, Some.CEECA, null, Some.SOURCE));

        assertThat(Snapshot.andBack(country, folder)).usingRecursiveComparison().isEqualTo(country);
    }
}
