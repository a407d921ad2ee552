package nextstep.command.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nextstep.command.implementation.StepsInTheLog;
import nextstep.command.known.KnownMandate;
import nextstep.command.known.KnownMandates;
import nextstep.command.known.KnownSteps;
import nextstep.command.lookups.Lookups;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.events.values.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceForATableTest {
    private static final PersonId ADA = new PersonId("ada");
    private static final GroupId HUB = new GroupId("CEEHUB");
    private static final InitiativeId HUBS = new InitiativeId("hubs");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path data;

    private final AtomicInteger asked = new AtomicInteger();
    private EventLog log;

    @BeforeEach
    void open() {
        log = EventLog.open(new LogSettings("jdbc:sqlite:" + data.resolve("log.db"), "", "", Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void looksUpEachSubjectOnceHoweverManyLinesAsk() {
        Ways ways = OnceForATable.of(ways());
        for (int line = 0; line < 100; line++) {
            assertThat(ways.mandates().of(ADA)).isEmpty();
            assertThat(ways.roles().heldBy(HUB, HUBS, Context.GLOBAL, TODAY)).hasValue(RoleKind.SUPPORTING);
            StepId step = new StepId("step-" + line % 10);
            assertThat(ways.steps().responsibleFor(new PlanId("one"), step)).hasValue(HUB);
        }

        assertThat(asked).hasValue(3);
        ways.steps().has(new PlanId("another"), new StepId("step-1"));
        assertThat(asked).hasValue(4);
    }

    private Ways ways() {
        Lookups lookups = Lookups.over(log);
        Disputes disputes = new Disputes(log, lookups.plans(), new StepsInTheLog(log), lookups.mandates());
        return new Ways(
                new Speakers(lookups.groups()), new Mandates(), lookups.plans(), this::held, new Steps(), disputes);
    }

    private Optional<RoleKind> held(GroupId group, InitiativeId initiative, Context context, LocalDate day) {
        asked.incrementAndGet();
        return Optional.of(RoleKind.SUPPORTING);
    }

    private final class Mandates implements KnownMandates {
        @Override
        public List<KnownMandate> of(PersonId person) {
            asked.incrementAndGet();
            return List.of();
        }

        @Override
        public Optional<KnownMandate> last(MandateId mandate) {
            return Optional.empty();
        }

        @Override
        public Stream<KnownMandate> all() {
            return Stream.empty();
        }
    }

    private final class Steps implements KnownSteps {
        @Override
        public Optional<GroupId> responsibleFor(PlanId plan, StepId step) {
            throw new AssertionError("all steps of a plan are asked for at once");
        }

        @Override
        public boolean has(PlanId plan, StepId step) {
            throw new AssertionError("all steps of a plan are asked for at once");
        }

        @Override
        public Map<StepId, Optional<GroupId>> in(PlanId plan) {
            asked.incrementAndGet();
            return Stream.iterate(0, number -> number + 1)
                    .limit(10)
                    .collect(Collectors.toMap(number -> new StepId("step-" + number), number -> Optional.of(HUB)));
        }
    }
}
