package nextstep.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decisions;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.coordination.AcceptHandOver;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.coordination.EndRole;
import nextstep.command.coordination.OfferHandOver;
import nextstep.command.lookups.Lookups;
import nextstep.command.mandates.GiveMandate;
import nextstep.command.mandates.RevokeMandate;
import nextstep.events.Fact;
import nextstep.events.StreamId;
import nextstep.events.catalogue.InitiativeEvent.InitiativeAdopted;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationEvent.RecommendationAdopted;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.log.Recorded;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Language;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something happens elsewhere after a command was decided and before it is recorded, as between two processes. */
class MeanwhileTest {
    private static final Source SOURCE = new Source("a list");
    private static final Prose REASON = new Prose("as agreed");
    private static final InitiativeId HUBS = new InitiativeId("hubs");
    private static final GroupId WMPL = new GroupId("WMPL");
    private static final GroupId WMDE = new GroupId("WMDE");
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);

    @TempDir
    Path data;

    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private EventLog log;
    private Decisions here;
    private Decisions there;

    @BeforeEach
    void open() {
        log = EventLog.open(new LogSettings("jdbc:sqlite:" + data.resolve("log.db"), "", "", Clock.systemUTC()));
        LogStorageEngine engine = new LogStorageEngine(log);
        here = commandSide(interrupted(engine));
        there = commandSide(engine);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void givesNoNumberToTwoRecommendations() {
        meanwhile.add(() -> ask(there, adopt("thrive")));

        assertThatThrownBy(() -> ask(here, adopt("flourish")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("number-taken"));
        assertThat(facts(RecommendationAdopted.class)).hasSize(1);
    }

    @Test
    void keepsAStewardWhenTwoRevokeEachOther() {
        PersonId ada = new PersonId("ada");
        PersonId ben = new PersonId("ben");
        Stream.of(ada, ben).map(MeanwhileTest::steward).forEach(command -> ask(there, command));
        meanwhile.add(() -> ask(there, revoke(ben)));

        assertThatThrownBy(() -> ask(here, revoke(ada)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("last-steward"));
        assertThat(facts(MandateRevoked.class)).hasSize(1);
    }

    @Test
    void decidesAnewWhatRestedOnTheOutdatedStateOfAnotherStream() {
        record(HUBS, adopted());
        record(WMPL, registered(WMPL));
        record(WMDE, registered(WMDE));
        ask(here, declare(WMPL, RoleKind.ACTIVE_COORDINATOR, null));
        ask(here, declare(WMDE, RoleKind.SUPPORTING, LocalDate.of(2030, 1, 1))); // so nothing may be taken over before
        ask(here, new OfferHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, REASON, null));
        ask(there, new EndRole(HUBS, Context.GLOBAL, WMDE, REASON, MARCH.plusDays(9)));

        ask(here, new AcceptHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, null));

        assertThat(facts(RoleTakenOver.class)).hasSize(1);
    }

    @Test
    void knowsTheExpectedVersionThatElsewhereWasReached() {
        record(HUBS, adopted());
        record(WMPL, registered(WMPL));
        record(WMDE, registered(WMDE));
        ask(here, declare(WMPL, RoleKind.ACTIVE_COORDINATOR, null));
        ask(there, new OfferHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, REASON, null));

        here.decide(
                new EndRole(HUBS, Context.GLOBAL, WMPL, REASON, null), new Asked(new PersonId("ada"), "a-request", 1L));

        assertThat(facts(RoleEnded.class)).hasSize(1);
    }

    private static InitiativeAdopted adopted() {
        return new InitiativeAdopted(
                HUBS,
                new RecommendationId("ensure-equity"),
                List.of(),
                Language.ENGLISH,
                new Title("Hubs"),
                Standing.OFFICIAL,
                null,
                SOURCE);
    }

    private static GroupRegistered registered(GroupId group) {
        return new GroupRegistered(
                group,
                group.key(),
                new Title(group.key()),
                Standing.OFFICIAL,
                GroupKind.CHAPTER,
                null,
                null,
                null,
                null,
                null,
                SOURCE);
    }

    private static AdoptRecommendation adopt(String key) {
        return new AdoptRecommendation(
                new RecommendationId(key), 11, Language.ENGLISH, new Title(key), Standing.OFFICIAL, null, SOURCE);
    }

    private static GiveMandate steward(PersonId person) {
        return new GiveMandate(
                person,
                MandateKind.STEWARD,
                null,
                null,
                null,
                List.of(new Evidence(new Prose("a vote"), new Link("https://meta.wikimedia.org/wiki/Vote"))),
                null);
    }

    private static RevokeMandate revoke(PersonId person) {
        return new RevokeMandate(steward(person).stream(), REASON, null);
    }

    private static DeclareRole declare(GroupId group, RoleKind kind, @Nullable LocalDate to) {
        return new DeclareRole(HUBS, Context.GLOBAL, group, kind, MARCH, to, null, null);
    }

    private void ask(Decisions decisions, Command command) {
        decisions.decide(command, Asked.byTheTracker("test"));
    }

    private void record(StreamId stream, Fact fact) {
        new LogStorageEngine(log).appendEvents(new GenericDomainEventMessage<>("", stream.value(), 0, fact));
    }

    private <F extends Fact> List<F> facts(Class<F> type) {
        return log.read(0, 100).stream()
                .map(Recorded::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Decisions commandSide(EventStorageEngine engine) {
        AggregateTypes types =
                new AggregateTypes(Stream.of("catalogue.Recommendation", "coordination.Role", "mandates.Mandate")
                        .<Class<?>>map(MeanwhileTest::aggregate)
                        .toList());
        return new BusDecisions(
                new WriteSide(engine, types, log, Clock.systemUTC(), Lookups.over(log), person -> true), log);
    }

    private static Class<?> aggregate(String name) {
        try {
            return Class.forName("nextstep.command." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets what happens meanwhile happen, each once, just before something is appended. */
    private EventStorageEngine interrupted(EventStorageEngine engine) {
        return (EventStorageEngine) Proxy.newProxyInstance(
                EventStorageEngine.class.getClassLoader(),
                new Class<?>[] {EventStorageEngine.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("appendEvents") && !meanwhile.isEmpty()) {
                        Thread.ofPlatform().start(meanwhile.poll()).join();
                    }
                    try {
                        return method.invoke(engine, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
