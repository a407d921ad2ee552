package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.stream.Stream;
import nextstep.events.Fact;
import nextstep.events.groups.RegionId;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

class EventNamesTest {
    private final EventNames names = new EventNames(Facts.all());

    @Test
    void everyNameLeadsBackToItsEvent() {
        assertThat(Facts.all())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(names.event(names.of(event))).isEqualTo(event));
    }

    @Test
    void everyNameStartsWithTheFeatureOfItsEvent() {
        assertThat(Facts.all())
                .allSatisfy(
                        event -> assertThat("nextstep.events." + names.of(event).name())
                                .isEqualTo(event.getPackageName() + "." + event.getSimpleName()));
    }

    @Test
    void refusesTwoEventsOfOneName() {
        assertThatThrownBy(() -> new EventNames(Stream.of(Once.class, Twice.class)))
                .hasMessageContaining("have one stored name");
    }

    @Test
    void refusesAnEventWithoutARevision() {
        assertThatThrownBy(() -> new EventNames(Stream.of(Unrevised.class))).hasMessageContaining("no revision");
    }

    @Test
    void doesNotKnowTheNameOfNoEvent() {
        assertThatThrownBy(() -> names.event(new StoredName("implementation.StepForgotten", "1")))
                .isInstanceOf(Unreadable.class);
    }

    @Revision("1")
    @JsonTypeName("test.Twice")
    private record Once(RegionId stream) implements Fact {}

    @Revision("1")
    @JsonTypeName("test.Twice")
    private record Twice(RegionId stream) implements Fact {}

    @JsonTypeName("test.Unrevised")
    private record Unrevised(RegionId stream) implements Fact {}
}
