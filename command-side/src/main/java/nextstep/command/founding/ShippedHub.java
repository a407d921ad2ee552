package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.groups.NameFiscalSponsor;
import nextstep.command.groups.NameHost;
import nextstep.command.groups.RegisterGroup;
import nextstep.command.groups.ReportHubStatus;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubStatus;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** A hub with the little that its source says of it; no dates are stated there. */
record ShippedHub(
        GroupId code,
        Title name,
        HubType type,
        @Nullable RegionId region,
        @Nullable HubStatus status,
        @Nullable GroupId fiscalSponsor,
        @Nullable GroupId host,
        Source source) {

    Stream<Shipped> facts() {
        Stream.Builder<Shipped> facts = Stream.builder();
        facts.add(new Shipped(
                "register",
                new RegisterGroup(
                        code,
                        code.key(),
                        name,
                        Standing.OFFICIAL,
                        GroupKind.HUB,
                        type,
                        null,
                        region,
                        null,
                        null,
                        source)));
        if (status != null) {
            facts.add(
                    new Shipped("report-status/" + status, new ReportHubStatus(code, status, List.of(), null, source)));
        }
        if (fiscalSponsor != null) {
            facts.add(new Shipped(
                    "name-fiscal-sponsor/" + fiscalSponsor.key(),
                    new NameFiscalSponsor(code, fiscalSponsor, null, source)));
        }
        if (host != null) {
            facts.add(new Shipped("name-host/" + host.key(), new NameHost(code, host, null, source)));
        }
        return facts.build();
    }
}
