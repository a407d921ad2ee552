package nextstep.command.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.CommandRooms;
import nextstep.command.Decided;
import nextstep.command.Refusal;
import nextstep.command.running.AggregateTypes;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Sentence;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class OnTheWireTest {
    private final AggregateTypes aggregates = new AggregateTypes(aggregates());
    private final OnTheWire wire = new OnTheWire(aggregates);

    private static List<Class<?>> aggregates() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents(CommandRooms.class.getPackageName()).stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyCommandArrivesAsItWasSent() {
        List<Class<? extends Command>> commands = aggregates.commands().toList();
        assertThat(commands).hasSizeGreaterThan(60);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command.getSimpleName(), () -> {
                    for (boolean everything : new boolean[] {true, false}) {
                        Object sent = Sample.of(command, everything);
                        assertThat(arrived(sent)).isEqualTo(sent);
                    }
                }))
                .toList();
    }

    @Test
    void whatCameOfItArrivesToo() {
        Decided decided = new Decided(new RegionId("EU"), 3, 17, 1, false);
        Sentence inside = Sentence.of("since $1", LocalDate.of(2026, 11, 28));
        Refusal refusal = Refusal.conflict(
                "region-retired",
                "The region $1 is retired: $2, $3 of $4.",
                "region:EU",
                "EU",
                inside,
                2,
                List.of("a", inside));

        assertThat(((CameOfIt) arrived(CameOfIt.of(decided))).in(decided.stream()))
                .isEqualTo(decided);
        assertThat(arrived(refusal)).isEqualTo(refusal);
        assertThat(((Refusal) arrived(refusal)).sentence())
                .hasToString("The region EU is retired: since 2026-11-28, 2 of a or since 2026-11-28.");
    }

    private Object arrived(Object sent) {
        SerializedObject<byte[]> travelling = wire.serialize(sent, byte[].class);
        return wire.deserialize(travelling);
    }
}
