package nextstep.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandSide;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.groups.DefineRegion;
import nextstep.command.groups.RenameRegion;
import nextstep.command.http.Routes;
import nextstep.events.groups.RegionId;
import nextstep.events.log.EventLog;
import nextstep.events.log.LogStorageEngine;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.web.Program;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class WriteSideTest {
    private static final RegionId EU = new RegionId("EU");

    @TempDir
    Path data;

    private ConfigurableApplicationContext side;

    @BeforeEach
    void start() {
        side = Program.of(CommandSide.class)
                .run("--server.port=0", "--nextstep.data=" + data, "--nextstep.history=false");
    }

    @AfterEach
    void stop() {
        side.close();
    }

    @Test
    void isOursAndNothingHasFallenBackToADefault() {
        assertThat(side.getBean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
        assertThat(side.getBeansOfType(EventStore.class)).isEmpty();
        assertThat(side.getBeanDefinitionNames()).noneMatch(name -> name.contains("axoniq"));
        assertThat(side.getBeanDefinitionNames()).noneMatch(name -> name.contains("Axon"));
    }

    @Test
    void givesEveryCommandAHandlerAndAPath() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Command.class));
        Set<String> commands = scan.findCandidateComponents("nextstep.command").stream()
                .map(BeanDefinition::getBeanClassName)
                .collect(Collectors.toSet());

        assertThat(side.getBean(Routes.class).all().stream()
                        .map(route -> route.command().getName()))
                .containsExactlyInAnyOrderElementsOf(commands)
                .hasSizeGreaterThan(50);
    }

    @Test
    void takesASnapshotOfALongStreamAndGoesOnFromIt() {
        lengthen(120);
        LogStorageEngine engine = new LogStorageEngine(side.getBean(EventLog.class));
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (engine.readSnapshot(EU.value()).isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        DomainEventMessage<?> snapshot = engine.readSnapshot(EU.value()).orElseThrow();
        assertThat(snapshot.getSequenceNumber()).isGreaterThanOrEqualTo(99);

        stop();
        start();
        assertThat(renamed("after the restart", null).version()).isEqualTo(121);
    }

    @Test
    void refusesAVersionThatIsNotTheExpectedOneAlsoWhereNothingWouldBeSaid() {
        lengthen(2);

        assertThatThrownBy(() -> renamed("Name 2", 0L)).isInstanceOf(ConflictingAggregateVersionException.class);
        assertThat(renamed("Name 2", 2L).recorded()).isZero();
    }

    private void lengthen(int times) {
        side.getBean(Decisions.class)
                .decide(new DefineRegion(EU, new Title("Europe"), new Source("a list")), Asked.byTheTracker("test"));
        for (int i = 1; i <= times; i++) {
            renamed("Name " + i, null);
        }
    }

    private Decided renamed(String name, @Nullable Long expected) {
        return side.getBean(Decisions.class)
                .decide(
                        new RenameRegion(EU, new Title(name), new Prose("test"), null),
                        new Asked(null, "test", expected));
    }
}
