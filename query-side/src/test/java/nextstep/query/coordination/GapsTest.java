package nextstep.query.coordination;

import static nextstep.events.coordination.RoleKind.ACTIVE_COORDINATOR;
import static nextstep.events.coordination.RoleKind.NOT_INVOLVED;
import static nextstep.events.coordination.RoleKind.SUPPORTING;
import static nextstep.query.coordination.GapKind.NEVER_CONFIRMED;
import static nextstep.query.coordination.GapKind.NO_COORDINATOR;
import static nextstep.query.coordination.GapKind.NO_COORDINATOR_IN_CONTEXT;
import static nextstep.query.coordination.GapKind.SEVERAL_COORDINATORS;
import static nextstep.query.coordination.GapKind.SILENT_COORDINATOR;
import static nextstep.query.coordination.RoleStanding.DECLARED;
import static nextstep.query.coordination.RoleStanding.DECLINED;
import static nextstep.query.coordination.RoleStanding.PROPOSED;
import static nextstep.query.coordination.RoleStanding.REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final InitiativeId HUBS = new InitiativeId("hubs");
    private static final Context CEECA = new Context("REGION:CEECA");

    private final List<RolePeriod> roles = new ArrayList<>();
    private final Set<Place> plans = new HashSet<>();
    private final Map<GroupId, LocalDate> words = new HashMap<>();

    @Test
    void findsAnInitiativeThatNobodyCoordinates() {
        role("WMPL", SUPPORTING, DECLARED, "2026-01-01");

        assertThat(kinds("2026-02-01")).containsExactly(NO_COORDINATOR, NO_COORDINATOR_IN_CONTEXT);
    }

    @Test
    void doesNotTakeAProposalForACoordinator() {
        role("CEEHUB", ACTIVE_COORDINATOR, PROPOSED, "2026-01-01");

        assertThat(kinds("2026-01-01")).containsExactly(NO_COORDINATOR, NEVER_CONFIRMED);
    }

    @Test
    void findsAContextWithPlansAndNoCoordinatorThere() {
        role("CEEHUB", ACTIVE_COORDINATOR, DECLARED, "2026-01-01");
        plans.add(new Place(HUBS, Context.GLOBAL));
        plans.add(new Place(HUBS, CEECA));

        List<Gap> gaps = gaps("2026-01-02");

        assertThat(gaps).extracting(Gap::kind).containsExactly(NO_COORDINATOR_IN_CONTEXT);
        assertThat(gaps.getFirst().context()).isEqualTo(Context.GLOBAL);
    }

    @Test
    void doesNotCallItActivityThatAGroupIsNotInvolved() {
        role("WMDE", NOT_INVOLVED, DECLARED, "2026-01-01");

        assertThat(kinds("2026-01-02")).containsExactly(NO_COORDINATOR);
    }

    @Test
    void findsTwoClaimsOnTheDaysOnWhichBothHold() {
        role("CEEHUB", ACTIVE_COORDINATOR, DECLARED, "2026-01-01");
        role("WMPL", ACTIVE_COORDINATOR, DECLARED, "2026-02-01");

        assertThat(kinds("2026-01-31")).isEmpty();
        assertThat(gaps("2026-02-01").getFirst().kind()).isEqualTo(SEVERAL_COORDINATORS);
        assertThat(gaps("2026-02-01").getFirst().groups()).containsExactly(new GroupId("CEEHUB"), new GroupId("WMPL"));
    }

    @Test
    void findsACoordinatorSilentForMoreThanNinetyDays() {
        role("CEEHUB", ACTIVE_COORDINATOR, DECLARED, "2026-01-01");

        assertThat(kinds("2026-04-01")).isEmpty();
        assertThat(gaps("2026-04-02").getFirst().kind()).isEqualTo(SILENT_COORDINATOR);
        assertThat(gaps("2026-04-02").getFirst().days()).isEqualTo(91);
    }

    @Test
    void hearsACoordinatorThroughItsPlans() {
        role("CEEHUB", ACTIVE_COORDINATOR, DECLARED, "2026-01-01");
        words.put(new GroupId("CEEHUB"), LocalDate.parse("2026-03-15"));

        assertThat(kinds("2026-04-02")).isEmpty();
        assertThat(kinds("2026-06-14")).containsExactly(SILENT_COORDINATOR);
    }

    @Test
    void countsTheAgeOfARoleThatTheGroupNeverConfirmed() {
        role("CEEHUB", ACTIVE_COORDINATOR, REPORTED, "2026-01-01");

        Gap gap = gaps("2026-01-31").getFirst();

        assertThat(gap.kind()).isEqualTo(NEVER_CONFIRMED);
        assertThat(gap.days()).isEqualTo(30);
        assertThat(gap.settle()).isEqualTo("/initiatives/hubs/roles/REGION:CEECA/CEEHUB/confirm");
    }

    @Test
    void forgetsWhatTheGroupDeclined() {
        role("CEEHUB", SUPPORTING, DECLINED, "2026-01-01");

        assertThat(kinds("2026-01-31")).containsExactly(NO_COORDINATOR);
    }

    private List<GapKind> kinds(String day) {
        return gaps(day).stream().map(Gap::kind).toList();
    }

    private List<Gap> gaps(String day) {
        Activity activity = new Activity() {
            @Override
            public Set<Place> places() {
                return plans;
            }

            @Override
            public Optional<LocalDate> lastWord(Place place, GroupId group) {
                return Optional.ofNullable(words.get(group));
            }
        };
        return new Gaps(List.of(HUBS), roles, activity, LocalDate.parse(day)).all();
    }

    private void role(String group, RoleKind kind, RoleStanding standing, String since) {
        LocalDate day = LocalDate.parse(since);
        RoleChange what = standing == DECLARED ? RoleChange.DECLARED : RoleChange.PROPOSED;
        RoleSaid word = new RoleSaid(what, day, 0, null, null, null);
        Claim claim = new Claim(HUBS, CEECA, new GroupId(group), kind, standing, day, null, null, null, day, word);
        roles.add(claim.period(1));
    }
}
