package nextstep.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Asked;
import nextstep.command.CommandRefused;
import nextstep.command.catalogue.AdoptRecommendation;
import nextstep.command.coordination.AcceptHandOver;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.coordination.EndRole;
import nextstep.command.coordination.OfferHandOver;
import nextstep.command.mandates.GiveMandate;
import nextstep.command.mandates.RevokeMandate;
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

    private TwoCommandSides sides;

    @BeforeEach
    void open() {
        sides = new TwoCommandSides(data);
    }

    @AfterEach
    void close() {
        sides.close();
    }

    @Test
    void givesNoNumberToTwoRecommendations() {
        sides.meanwhileThere(adopt("thrive"));

        assertThatThrownBy(() -> sides.ask(adopt("flourish")))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("number-taken"));
        assertThat(sides.facts(RecommendationAdopted.class)).hasSize(1);
    }

    @Test
    void keepsAStewardWhenTwoRevokeEachOther() {
        PersonId ada = new PersonId("ada");
        PersonId ben = new PersonId("ben");
        Stream.of(ada, ben).map(MeanwhileTest::steward).forEach(command -> sides.askThere(command));
        sides.meanwhileThere(revoke(ben));

        assertThatThrownBy(() -> sides.ask(revoke(ada)))
                .isInstanceOfSatisfying(
                        CommandRefused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("last-steward"));
        assertThat(sides.facts(MandateRevoked.class)).hasSize(1);
    }

    @Test
    void decidesAnewWhatRestedOnTheOutdatedStateOfAnotherStream() {
        sides.record(HUBS, adopted());
        sides.record(WMPL, registered(WMPL));
        sides.record(WMDE, registered(WMDE));
        sides.ask(declare(WMPL, RoleKind.ACTIVE_COORDINATOR, null));
        sides.ask(declare(WMDE, RoleKind.SUPPORTING, LocalDate.of(2030, 1, 1))); // so nothing may be taken over before
        sides.ask(new OfferHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, REASON, null));
        sides.askThere(new EndRole(HUBS, Context.GLOBAL, WMDE, REASON, MARCH.plusDays(9)));

        sides.ask(new AcceptHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, null));

        assertThat(sides.facts(RoleTakenOver.class)).hasSize(1);
    }

    @Test
    void knowsTheExpectedVersionThatElsewhereWasReached() {
        sides.record(HUBS, adopted());
        sides.record(WMPL, registered(WMPL));
        sides.record(WMDE, registered(WMDE));
        sides.ask(declare(WMPL, RoleKind.ACTIVE_COORDINATOR, null));
        sides.askThere(new OfferHandOver(HUBS, Context.GLOBAL, WMPL, WMDE, REASON, null));

        sides.here()
                .decide(
                        new EndRole(HUBS, Context.GLOBAL, WMPL, REASON, null),
                        new Asked(new PersonId("ada"), "a-request", 1L));

        assertThat(sides.facts(RoleEnded.class)).hasSize(1);
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
}
