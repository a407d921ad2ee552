package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.SUPPORTING;
import static nextstep.query.coordination.RoleStanding.CONFIRMED;
import static nextstep.query.coordination.RoleStanding.DECLARED;
import static nextstep.query.coordination.RoleStanding.PROPOSED;
import static nextstep.query.coordination.RoleStanding.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleLifeTest {
    private static final RoleLife NEW = new RoleLife(List.of());
    private static final LocalDate RECORDED = LocalDate.parse("2026-11-22");
    private static final RoleSaid STATED = new RoleSaid(RoleChange.DECLARED, RECORDED, 0, null, null, null);

    @Test
    void holdsFromTheDayItWasRecordedWhereNoStartIsStated() {
        RolePeriod period = claim(SUPPORTING, DECLARED, null, null).period(1);

        assertThat(period.holdsOn(RECORDED.minusDays(1))).isFalse();
        assertThat(period.holdsOn(RECORDED)).isTrue();
        assertThat(period.sinceStated()).isFalse();
    }

    @Test
    void holdsOnItsFirstDayAndNoLongerOnTheDayItEnds() {
        RolePeriod period =
                claim(ACTIVE_COORDINATOR, REPORTED, "2021-11-01", "2024-07-09").period(1);

        assertThat(period.coordinatesOn(LocalDate.parse("2021-10-31"))).isFalse();
        assertThat(period.coordinatesOn(LocalDate.parse("2021-11-01"))).isTrue();
        assertThat(period.coordinatesOn(LocalDate.parse("2024-07-08"))).isTrue();
        assertThat(period.coordinatesOn(LocalDate.parse("2024-07-09"))).isFalse();
    }

    @Test
    void isNotHeldWhileItIsOnlyProposed() {
        RolePeriod period =
                claim(ACTIVE_COORDINATOR, PROPOSED, "2026-01-01", null).period(1);

        assertThat(period.covers(RECORDED)).isTrue();
        assertThat(period.holdsOn(RECORDED)).isFalse();
    }

    @Test
    void takesThePlaceOfAnOlderClaimByTheSameWordFromItsFirstDayOn() {
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2025-01-01", null))
                .claim(claim(ACTIVE_COORDINATOR, DECLARED, "2026-01-01", null));

        assertThat(life.periods().getFirst().until()).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(heldOn(life, "2025-12-31").kind()).isEqualTo(SUPPORTING);
        assertThat(heldOn(life, "2026-01-01").kind()).isEqualTo(ACTIVE_COORDINATOR);
    }

    @Test
    void overrulesWhatWouldHaveBegunLater() {
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2026-06-01", null))
                .claim(claim(ACTIVE_COORDINATOR, DECLARED, "2026-01-01", null));

        assertThat(life.periods().getFirst().isEmpty()).isTrue();
        assertThat(heldOn(life, "2026-07-01").kind()).isEqualTo(ACTIVE_COORDINATOR);
    }

    @Test
    void keepsAProposalBesideWhatTheGroupItselfStates() {
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2025-01-01", null))
                .claim(claim(ACTIVE_COORDINATOR, PROPOSED, null, null));

        assertThat(heldOn(life, "2026-11-22").kind()).isEqualTo(SUPPORTING);
        assertThat(Roles.onTheDay(life.periods(), RECORDED))
                .extracting(RolePeriod::standing)
                .containsExactly(DECLARED, PROPOSED);
    }

    @Test
    void prefersTheGroupsOwnWordToASource() {
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2025-01-01", null))
                .claim(claim(ACTIVE_COORDINATOR, REPORTED, "2025-06-01", null));

        assertThat(heldOn(life, "2026-11-22").kind()).isEqualTo(SUPPORTING);
    }

    @Test
    void isAnsweredWhenTheGroupStatesSomethingElse() {
        RoleLife life = NEW.claim(claim(ACTIVE_COORDINATOR, REPORTED, "2025-01-01", null))
                .claim(claim(SUPPORTING, DECLARED, "2025-06-01", null));

        assertThat(life.periods().getFirst().standing()).isEqualTo(RoleStanding.ANSWERED);
        assertThat(life.periods().getFirst().waits()).isFalse();
    }

    @Test
    void becomesTheGroupsOwnWordWhenItIsConfirmed() {
        RoleSaid word = word(RoleChange.CONFIRMED, "2026-02-01");
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2025-01-01", null))
                .claim(claim(ACTIVE_COORDINATOR, PROPOSED, "2026-01-01", null))
                .confirm(word);

        assertThat(heldOn(life, "2026-01-01").standing()).isEqualTo(CONFIRMED);
        assertThat(heard(life, "2026-01-01", "2026-01-31", STATED, word).confirmedOn())
                .isNull();
        assertThat(heard(life, "2026-01-01", "2026-02-01", STATED, word).confirmedOn())
                .isEqualTo("2026-02-01");
        assertThat(heldOn(life, "2025-12-31").kind()).isEqualTo(SUPPORTING);
    }

    @Test
    void neverHeldWhatTheGroupDeclined() {
        RoleLife life = NEW.claim(claim(ACTIVE_COORDINATOR, REPORTED, "2025-01-01", null))
                .decline(word(RoleChange.DECLINED, "2026-02-01"));

        assertThat(RoleLife.heldOn(life.periods(), LocalDate.parse("2025-06-01")))
                .isEmpty();
    }

    @Test
    void endsOnADayAndMayBeginAgain() {
        RoleLife life = NEW.claim(claim(SUPPORTING, DECLARED, "2021-01-01", null))
                .end(LocalDate.parse("2022-01-01"), word(RoleChange.ENDED, "2022-01-01"))
                .claim(claim(SUPPORTING, DECLARED, "2023-01-01", null));

        assertThat(heldOn(life, "2021-12-31").period()).isEqualTo(1);
        assertThat(RoleLife.heldOn(life.periods(), LocalDate.parse("2022-01-01")))
                .isEmpty();
        assertThat(heldOn(life, "2023-01-01").period()).isEqualTo(2);
    }

    @Test
    void isConfirmedByItsOwnGroupUntilItFallsSilent() {
        RoleSaid word = word(RoleChange.REAFFIRMED, "2026-03-01");
        RoleLife life =
                NEW.claim(claim(SUPPORTING, DECLARED, "2026-01-01", null)).reaffirm(word);

        assertThat(heard(life, "2026-02-01", "2026-02-01", STATED, word).lastWord(LocalDate.parse("2026-02-01")))
                .isEqualTo("2026-01-01");
        assertThat(heard(life, "2026-04-01", "2026-04-01", STATED, word).lastWord(LocalDate.parse("2026-04-01")))
                .isEqualTo("2026-03-01");
    }

    @Test
    void isOfferedUntilTheOtherGroupAnswers() {
        GroupId other = new GroupId("WMPL");
        RoleLife offered = NEW.claim(claim(SUPPORTING, DECLARED, "2026-01-01", null))
                .offer(other, word(RoleChange.HAND_OVER_OFFERED, "2026-03-01"));

        RoleLife declined = offered.declineOffer(word(RoleChange.HAND_OVER_DECLINED, "2026-03-02"));
        RoleLife handedOver = offered.end(LocalDate.parse("2026-04-01"), word(RoleChange.HANDED_OVER, "2026-04-01"));

        assertThat(heldOn(offered, "2026-03-01").offeredTo()).isEqualTo(other);
        assertThat(heldOn(declined, "2026-03-02").offeredTo()).isNull();
        assertThat(handedOver.periods().getFirst().offeredTo()).isNull();
        assertThat(RoleLife.heldOn(handedOver.periods(), LocalDate.parse("2026-04-01")))
                .isEmpty();
    }

    /** By what it is held on one day, as it was confirmed by another. */
    private static RolePeriod heard(RoleLife life, String on, String by, RoleSaid... words) {
        RolePeriod period = heldOn(life, on);
        LocalDate day = LocalDate.parse(by);
        return period.isHeardBy(day) ? period : period.heard(List.of(words), day);
    }

    private static RolePeriod heldOn(RoleLife life, String day) {
        return RoleLife.heldOn(life.periods(), LocalDate.parse(day)).orElseThrow();
    }

    private static RoleSaid word(RoleChange what, String on) {
        return new RoleSaid(what, LocalDate.parse(on), 1, null, null, null);
    }

    private static Claim claim(RoleKind kind, RoleStanding standing, @Nullable String from, @Nullable String to) {
        return new Claim(
                new InitiativeId("hubs"),
                Context.GLOBAL,
                new GroupId("CEEHUB"),
                kind,
                standing,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                null,
                RECORDED,
                STATED);
    }
}
