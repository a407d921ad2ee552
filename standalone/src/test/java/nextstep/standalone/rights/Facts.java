package nextstep.standalone.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Command;
import nextstep.command.catalogue.AdoptInitiative;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.RegisterGroup;
import nextstep.command.implementation.MakePlan;
import nextstep.command.implementation.PlanStep;
import nextstep.command.mandates.GiveMandate;
import nextstep.command.mandates.RaiseDispute;
import nextstep.command.priorities.OpenRound;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.mandates.DisputeId;
import nextstep.events.mandates.MandateId;
import nextstep.events.mandates.MandateKind;
import nextstep.events.mandates.Subject;
import nextstep.events.people.PersonId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Language;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.standalone.rights.World.Body;
import org.jspecify.annotations.Nullable;

/** What is entered into the small world. */
final class Facts {
    private static final Source SOURCE = new Source("the test");
    private static final Title TITLE = new Title("A title");
    private static final InitiativeId HUBS = new InitiativeId(World.INITIATIVE);
    private static final RecommendationId EQUITY = new RecommendationId("equity");

    Stream<Command> catalogue() {
        return Stream.of(
                new AdoptRecommendation(EQUITY, 4, Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE),
                initiative(HUBS),
                initiative(new InitiativeId("other-initiative")),
                new DefineRegion(new RegionId("CEECA"), TITLE, SOURCE),
                new OpenRound(new RoundId("2026"), TITLE, LocalDate.of(2026, 1, 1), null, null, null));
    }

    Stream<Command> group(String code, String kind) {
        GroupKind is = GroupKind.valueOf(kind);
        return Stream.of(new RegisterGroup(
                new GroupId(code),
                code,
                TITLE,
                Standing.OFFICIAL,
                is,
                is == GroupKind.HUB ? HubType.REGIONAL : null,
                null,
                null,
                null,
                null,
                SOURCE));
    }

    /** The groups beside them, and the role on which one hub supports all plans. */
    Stream<Command> others() {
        GroupId supporting = new GroupId(World.SUPPORTING_HUB);
        return Stream.of(
                        group(World.SUPPORTING_HUB, "HUB"),
                        group(World.OTHER_HUB, "HUB"),
                        group(World.OTHER_CHAPTER, "CHAPTER"),
                        group(World.RESPONSIBLE, "CHAPTER"),
                        Stream.<Command>of(new DeclareRole(
                                HUBS, Context.GLOBAL, supporting, RoleKind.SUPPORTING, null, null, null, null)))
                .flatMap(some -> some);
    }

    Stream<Command> workOf(String code) {
        GroupId lead = new GroupId(code);
        PlanId plan = new PlanId("plan-" + code);
        return Stream.of(
                new MakePlan(plan, HUBS, Context.GLOBAL, lead, TITLE, null, null),
                new PlanStep(plan, new StepId("one"), TITLE, null, null, new GroupId(World.RESPONSIBLE), null));
    }

    /** A mandate for the body that others extend and revoke; the Foundation's would be its staff's. */
    GiveMandate mandate(PersonId holder, Body body) {
        MandateKind kind = kindFor(body);
        return given(holder, kind, kind.isForAGroup() ? body.code : null, "2098-01-01", null);
    }

    static MandateId mandateOf(PersonId holder, Body body) {
        MandateKind kind = kindFor(body);
        return MandateId.of(holder, kind, kind.isForAGroup() ? new GroupId(body.code) : null);
    }

    static GiveMandate given(
            PersonId person, MandateKind kind, @Nullable String group, @Nullable String from, @Nullable String until) {
        return new GiveMandate(
                person,
                kind,
                group == null ? null : new GroupId(group),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(new Evidence(new Prose("for the matrix"), null)),
                null);
    }

    RaiseDispute dispute(String code) {
        return new RaiseDispute(
                new DisputeId("dispute-" + code),
                new Subject("group:" + code),
                null,
                null,
                new Prose("It is not so"),
                List.of());
    }

    private static MandateKind kindFor(Body body) {
        return body.isOfTheFoundation() ? MandateKind.FOUNDATION_STAFF : MandateKind.DELEGATE;
    }

    private static AdoptInitiative initiative(InitiativeId id) {
        return new AdoptInitiative(id, EQUITY, List.of(), Language.ENGLISH, TITLE, Standing.OFFICIAL, null, SOURCE);
    }
}
