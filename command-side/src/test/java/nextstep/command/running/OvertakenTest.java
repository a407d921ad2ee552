package nextstep.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.RenameRegion;
import nextstep.command.groups.RetireRegion;
import nextstep.command.lookups.Lookups;
import nextstep.events.groups.RegionId;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogSettings;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two command sides over one log, each with its own streams at hand, as two processes have them. */
class OvertakenTest {
    private static final RegionId EU = new RegionId("EU");

    @TempDir
    Path data;

    private EventLog log;
    private Decisions here;
    private Decisions there;

    @BeforeEach
    void open() {
        log = EventLog.open(new LogSettings("jdbc:sqlite:" + data.resolve("log.db"), "", "", Clock.systemUTC()));
        here = commandSide();
        there = commandSide();
        ask(here, new DefineRegion(EU, new Title("Europe"), new Source("a list")));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void decidesAgainWhenTheOtherWasFaster() {
        ask(there, renamed("Europe and its seas"));
        Decided decided = ask(here, renamed("The continent"));

        assertThat(decided.version()).isEqualTo(2);
        assertThat(log.readStream(EU.value(), 0)).hasSize(3);
    }

    @Test
    void doesNotTakeForARepetitionWhatTheOtherHasChangedMeanwhile() {
        ask(there, renamed("Europe and its seas"));
        Decided decided = ask(here, renamed("Europe"));

        assertThat(decided.recorded()).isEqualTo(1);
        assertThat(decided.version()).isEqualTo(2);
    }

    @Test
    void refusesByWhatIsSoNow() {
        ask(there, new RetireRegion(EU, new Prose("split"), null, null));

        assertThatThrownBy(() -> ask(here, renamed("Europe and its seas"))).isInstanceOf(CommandRefused.class);
    }

    private static RenameRegion renamed(String name) {
        return new RenameRegion(EU, new Title(name), new Prose("clearer"), null);
    }

    private static Decided ask(Decisions decisions, Command command) {
        return decisions.decide(command, Asked.byTheTracker("test"));
    }

    private Decisions commandSide() {
        AggregateTypes types = new AggregateTypes(List.of(region()));
        return new BusDecisions(
                new WriteSide(
                        new LogStorageEngine(log), types, log, Clock.systemUTC(), Lookups.over(log), person -> true),
                log);
    }

    private static Class<?> region() {
        try {
            return Class.forName("nextstep.command.groups.Region");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
