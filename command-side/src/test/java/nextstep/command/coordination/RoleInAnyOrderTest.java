package nextstep.command.coordination;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.TODAY;
import static nextstep.command.SmallWorld.WMDE;
import static nextstep.command.SmallWorld.WMPL;
import static nextstep.command.coordination.Roles.CEECA;
import static nextstep.command.coordination.Roles.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.command.AnyOrder;
import nextstep.command.Chance;
import nextstep.command.Command;
import nextstep.command.coordination.Claim.Word;
import nextstep.events.Fact;
import nextstep.events.coordination.RoleEvent.HandOverAccepted;
import nextstep.events.coordination.RoleEvent.HandOverDeclined;
import nextstep.events.coordination.RoleEvent.HandOverOffered;
import nextstep.events.coordination.RoleEvent.RoleEnded;
import nextstep.events.coordination.RoleEvent.RoleTakenOver;
import nextstep.events.coordination.RoleId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoleInAnyOrderTest {
    private static final List<GroupId> GROUPS = List.of(WMPL, WMDE);
    private static final List<Prose> WORDS = List.of(new Prose("so it is"), new Prose("because"));

    @Test
    void answersOnlyWhatWasOfferedAndHandsOverAsAWhole() {
        List<List<Fact>> stories = AnyOrder.of(
                GROUPS.stream().map(RoleInAnyOrderTest::supporting).toList(), RoleInAnyOrderTest::command, Role.class);
        assertThat(stories).anyMatch(story -> story.stream().anyMatch(RoleTakenOver.class::isInstance));
        stories.forEach(RoleInAnyOrderTest::checkHandOvers);
    }

    @Test
    void neverHasTwoPeriodsByOneWordAtOnce() {
        for (long seed = 0; seed < 3_000; seed++) {
            Chance chance = new Chance(seed);
            Claims claims = Claims.NONE;
            for (int i = 0; i < 12; i++) {
                claims = step(claims, chance);
                checkApart(claims, seed);
            }
        }
    }

    private static Claims step(Claims claims, Chance chance) {
        return switch (chance.below(8)) {
            case 0 -> claims.endOn(TODAY.minusDays(chance.below(10)));
            case 1 -> claims.decline();
            case 2 ->
                claims.waiting()
                                .map(Held::confirmed)
                                .filter(one -> claims.against(one).isEmpty())
                                .isPresent()
                        ? claims.confirm()
                        : claims;
            default -> {
                Held claim = Held.of(claim(chance), TODAY);
                boolean may = !claim.isEmpty() && claims.against(claim).isEmpty();
                yield may ? claims.with(claim) : claims;
            }
        };
    }

    private static void checkApart(Claims claims, long seed) {
        List<Held> held = claims.held().stream()
                .filter(one -> one.fate() != Held.Fate.DECLINED)
                .toList();
        for (Held one : held) {
            assertThat(one.isEmpty()).as("story %s: %s", seed, one).isFalse();
            assertThat(held.stream().filter(other -> other.word() == one.word() && other.overlaps(one)))
                    .as("story %s", seed)
                    .containsExactly(one);
        }
    }

    private static void checkHandOvers(List<Fact> story) {
        Map<RoleId, GroupId> offered = new HashMap<>();
        for (int i = 0; i < story.size(); i++) {
            switch (story.get(i)) {
                case HandOverOffered e ->
                    assertThat(offered.put(e.role(), e.to())).isNull();
                case HandOverDeclined e -> assertThat(offered.remove(e.role())).isEqualTo(e.to());
                case RoleEnded e -> offered.remove(e.role());
                case HandOverAccepted e -> {
                    assertThat(offered.remove(e.role())).isEqualTo(e.to());
                    assertThat(story.get(i + 1))
                            .isInstanceOfSatisfying(
                                    RoleTakenOver.class,
                                    taken -> assertThat(taken.on()).isEqualTo(e.on()));
                }
                default -> {}
            }
        }
    }

    private static Command command(Chance chance) {
        GroupId group = chance.oneOf(GROUPS);
        GroupId other = group.equals(WMPL) ? WMDE : WMPL;
        Prose words = chance.oneOf(WORDS);
        Claim claim = claim(chance);
        LocalDate on = day(chance);
        return switch (chance.below(12)) {
            case 0 -> new ProposeRole(CHARTER, CEECA, group, claim.kind(), claim.from(), claim.to(), words, null);
            case 1 -> new ReportRole(CHARTER, CEECA, group, claim.kind(), claim.from(), claim.to(), null, SOURCE);
            case 2, 3, 4 -> new DeclareRole(CHARTER, CEECA, group, claim.kind(), claim.from(), claim.to(), null, null);
            case 5 -> new ConfirmRole(CHARTER, CEECA, group, null, null);
            case 6 -> new DeclineRole(CHARTER, CEECA, group, words, null);
            case 7 -> new ReaffirmRole(CHARTER, CEECA, group, on);
            case 8 -> new OfferHandOver(CHARTER, CEECA, group, other, words, on);
            case 9 -> new AcceptHandOver(CHARTER, CEECA, group, other, on);
            case 10 -> new DeclineHandOver(CHARTER, CEECA, group, other, words, null);
            default -> new EndRole(CHARTER, CEECA, group, words, on);
        };
    }

    private static Command supporting(GroupId group) {
        return new DeclareRole(CHARTER, CEECA, group, RoleKind.SUPPORTING, TODAY.minusDays(9), null, null, null);
    }

    private static Claim claim(Chance chance) {
        LocalDate from = day(chance);
        LocalDate to = chance.below(3) == 0 ? TODAY.plusDays(chance.below(9) - 6L) : null;
        Word word = chance.oneOf(List.of(Word.values()));
        return new Claim(word, chance.oneOf(List.of(RoleKind.values())), from, to, null, null);
    }

    private static @Nullable LocalDate day(Chance chance) {
        int days = chance.below(9);
        return days == 0 ? null : TODAY.minusDays(days);
    }
}
