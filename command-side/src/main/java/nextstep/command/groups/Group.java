package nextstep.command.groups;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.AnIdIsGivenOnce;
import nextstep.command.NothingHappenedInTheFuture;
import nextstep.command.OnlyKnownThingsAreNamed;
import nextstep.command.known.KnownCountries;
import nextstep.command.known.KnownGroups;
import nextstep.command.known.KnownRegions;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent;
import nextstep.events.groups.GroupEvent.FiscalSponsorEnded;
import nextstep.events.groups.GroupEvent.FiscalSponsorNamed;
import nextstep.events.groups.GroupEvent.GroupDerecognised;
import nextstep.events.groups.GroupEvent.GroupDissolved;
import nextstep.events.groups.GroupEvent.GroupPlaced;
import nextstep.events.groups.GroupEvent.GroupRecognised;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupEvent.GroupRenamed;
import nextstep.events.groups.GroupEvent.HostEnded;
import nextstep.events.groups.GroupEvent.HostNamed;
import nextstep.events.groups.GroupEvent.HubStatusReported;
import nextstep.events.groups.GroupEvent.MemberJoined;
import nextstep.events.groups.GroupEvent.MemberLeft;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Any body that can hold a role or priorities. Hubs have a status and members; any group may be hosted or sponsored. */
@Aggregate
@SuppressWarnings("NullAway.Init") // filled by its first event
class Group {
    @AggregateIdentifier
    private GroupId group;

    private GroupRegistered registered;
    private Title name;
    private Standing standing;
    private @Nullable CountryId country;
    private @Nullable RegionId region;
    private @Nullable GroupDissolved dissolved;
    private @Nullable HubStatusReported hubStatus;
    private Recognition recognition = new Recognition();
    private Ties members = new Ties();
    private Ties sponsors = new Ties();
    private Ties hosts = new Ties();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(
            RegisterGroup command, KnownGroups groups, KnownCountries countries, KnownRegions regions, Clock clock) {
        GroupRegistered asked = command.asFact();
        if (asked.equals(registered)) {
            return;
        }
        new AnIdIsGivenOnce(command.group(), registered).check();
        new AGroupIsNamedByItsCode(command.group(), command.codeMeant()).check();
        new HubsAndOnlyHubsHaveAHubType(command.kind(), command.hubType()).check();
        if (command.partOf() != null) {
            new AGroupIsNotTiedToItself("partOf", command.group(), command.partOf()).check();
            new OnlyKnownThingsAreNamed(command.partOf(), groups.has(command.partOf())).check();
        }
        new Places(countries, regions).checkKnown(command.country(), command.region());
        happened("from", command.from(), clock);
        apply(asked);
    }

    @CommandHandler
    void decide(RenameGroup command, Clock clock) {
        if (!name.equals(command.name()) || standing != command.standing()) {
            new ADissolvedGroupIsNotChanged(dissolved, command.on()).check();
            happened("on", command.on(), clock);
            apply(new GroupRenamed(group, command.name(), command.standing(), command.on(), command.source()));
        }
    }

    @CommandHandler
    void decide(PlaceGroup command, KnownCountries countries, KnownRegions regions, Clock clock) {
        if (!Objects.equals(country, command.country()) || !Objects.equals(region, command.region())) {
            new AGroupIsPlacedSomewhere(command.country(), command.region()).check();
            new ADissolvedGroupIsNotChanged(dissolved, command.on()).check();
            new Places(countries, regions).checkKnown(command.country(), command.region());
            happened("on", command.on(), clock);
            apply(new GroupPlaced(group, command.country(), command.region(), command.on(), command.source()));
        }
    }

    @CommandHandler
    void decide(RecogniseGroup command, Clock clock) {
        recordWhileItStands(recognition.decide(command, registered.kind()), command.on(), clock);
    }

    @CommandHandler
    void decide(DerecogniseGroup command, Clock clock) {
        record(recognition.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(DissolveGroup command, Clock clock) {
        GroupDissolved asked = new GroupDissolved(group, command.reason(), command.on(), command.source());
        if (!asked.equals(dissolved)) {
            new ADissolvedGroupIsNotChanged(dissolved, null).check();
            happened("on", command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(ReportHubStatus command, Clock clock) {
        HubStatusReported asked = new HubStatusReported(
                group, command.status(), List.copyOf(command.evidence()), command.on(), command.source());
        if (!asked.equals(hubStatus)) {
            new OnlyAHubDoesThis(group, registered.kind()).check();
            new AHubStatusRestsOnSomething(command.evidence(), command.source()).check();
            new ADissolvedGroupIsNotChanged(dissolved, command.on()).check();
            happened("on", command.on(), clock);
            apply(asked);
        }
    }

    @CommandHandler
    void decide(JoinHub command, KnownGroups groups, Clock clock) {
        new OnlyAHubDoesThis(group, registered.kind()).check();
        recordWhileItStands(members.decide(command, groups), command.on(), clock);
    }

    @CommandHandler
    void decide(LeaveHub command, Clock clock) {
        new OnlyAHubDoesThis(group, registered.kind()).check();
        record(members.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(NameFiscalSponsor command, KnownGroups groups, Clock clock) {
        recordWhileItStands(sponsors.decide(command, groups), command.on(), clock);
    }

    @CommandHandler
    void decide(EndFiscalSponsor command, Clock clock) {
        record(sponsors.decide(command), command.on(), clock);
    }

    @CommandHandler
    void decide(NameHost command, KnownGroups groups, Clock clock) {
        recordWhileItStands(hosts.decide(command, groups), command.on(), clock);
    }

    @CommandHandler
    void decide(EndHost command, Clock clock) {
        record(hosts.decide(command), command.on(), clock);
    }

    @EventSourcingHandler
    void evolve(GroupEvent event) {
        switch (event) {
            case GroupRegistered e -> {
                group = e.group();
                registered = e;
                name = e.name();
                standing = e.standing();
                country = e.country();
                region = e.region();
            }
            case GroupRenamed e -> {
                name = e.name();
                standing = e.standing();
            }
            case GroupPlaced e -> {
                country = e.country();
                region = e.region();
            }
            case GroupRecognised e -> recognition.evolve(e);
            case GroupDerecognised e -> recognition.evolve(e);
            case GroupDissolved e -> dissolved = e;
            case HubStatusReported e -> hubStatus = e;
            case MemberJoined e -> members.begin(e.member(), e.on(), e.source());
            case MemberLeft e -> members.end(e.member(), e.reason(), e.on(), e.source());
            case FiscalSponsorNamed e -> sponsors.begin(e.sponsor(), e.on(), e.source());
            case FiscalSponsorEnded e -> sponsors.end(e.sponsor(), e.reason(), e.on(), e.source());
            case HostNamed e -> hosts.begin(e.host(), e.on(), e.source());
            case HostEnded e -> hosts.end(e.host(), e.reason(), e.on(), e.source());
        }
    }

    private void recordWhileItStands(Optional<? extends GroupEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(_ -> new ADissolvedGroupIsNotChanged(dissolved, on).check());
        record(decided, on, clock);
    }

    private static void record(Optional<? extends GroupEvent> decided, @Nullable LocalDate on, Clock clock) {
        decided.ifPresent(fact -> {
            happened("on", on, clock);
            AggregateLifecycle.apply(fact);
        });
    }

    private static void happened(String field, @Nullable LocalDate day, Clock clock) {
        new NothingHappenedInTheFuture(field, day, LocalDate.now(clock)).check();
    }
}
