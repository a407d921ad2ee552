package nextstep.command.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decisions;
import nextstep.command.Draft;
import nextstep.command.Drafts;
import nextstep.command.http.RunningCommandSide;
import nextstep.command.known.KnownMandate;
import nextstep.command.lookups.Lookups;
import nextstep.command.mandates.GiveMandate;
import nextstep.command.rights.Rights;
import nextstep.events.Fact;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import nextstep.web.people.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody leaves while somebody else gives them the right to act: whichever comes first, nothing is left of it. */
@SuppressWarnings("NullAway.Init") // started before all, and before each
class LeavingTest {
    @TempDir
    static Path data;

    static RunningCommandSide side;

    private PersonId bob;
    private Actor actor;

    @BeforeAll
    static void start() {
        side = new RunningCommandSide(data);
        side.give(side.ada(), MandateKind.STEWARD, null);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void signUp() {
        bob = side.accounts().personNamed(new Title("Bob"));
        actor = new Actor(bob);
        side.give(bob, MandateKind.STEWARD, null);
    }

    @Test
    void endsWhatIsGivenBetweenTheEndOfTheirMandatesAndThatOfTheirName() {
        leaving(() -> side.give(bob, MandateKind.SUPPORT_TEAM, null)).of(bob, actor, "request");

        assertThat(held()).isEmpty();
    }

    @Test
    void endsWhatWasDecidedBeforeTheirNameWentAndRecordedAfterwards() {
        Draft late = side.bean(Drafts.class).begin();
        late.decide(support(), Asked.byTheTracker("tests"));
        AtomicBoolean first = new AtomicBoolean(true);
        side.accounts().names().onChange(() -> {
            if (first.getAndSet(false)) {
                late.record();
            }
        });

        leaving(() -> {}).of(bob, actor, "request");

        assertThat(first).isFalse();
        assertThat(held()).isEmpty();
    }

    @Test
    void leavesNobodyToGiveAnythingTo() {
        leaving(() -> {}).of(bob, actor, "request");

        assertThatThrownBy(() -> side.bean(Decisions.class).decide(support(), Asked.byTheTracker("tests")))
                .isInstanceOf(CommandRefused.class);
    }

    private GiveMandate support() {
        Evidence basis = new Evidence(new Prose("for the test"), null);
        return new GiveMandate(bob, MandateKind.SUPPORT_TEAM, null, null, null, List.of(basis), null);
    }

    private List<KnownMandate> held() {
        LocalDate today = LocalDate.now(side.bean(Clock.class));
        return side.bean(Lookups.class).mandates().of(bob).stream()
                .filter(one -> one.goesBeyond(today))
                .toList();
    }

    private static Leaving leaving(Runnable between) {
        Drafts drafts = side.bean(Drafts.class);
        AtomicBoolean first = new AtomicBoolean(true);
        return new Leaving(
                side.accounts(),
                side.bean(Lookups.class),
                () -> new Watched(drafts.begin(), () -> {
                    if (first.getAndSet(false)) {
                        between.run();
                    }
                }),
                side.bean(Rights.class),
                side.bean(Clock.class));
    }

    /** Something happens as soon as it is recorded. */
    private record Watched(Draft draft, Runnable then) implements Draft {
        @Override
        public List<Fact> decide(Command command, Asked asked) {
            return draft.decide(command, asked);
        }

        @Override
        public long record() {
            long position = draft.record();
            then.run();
            return position;
        }
    }
}
