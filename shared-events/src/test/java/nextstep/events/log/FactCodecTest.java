package nextstep.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class FactCodecTest {
    private static final StoredName BLOCKED = new StoredName("implementation.StepBlocked", "1");

    private final FactCodec codec = new FactCodec();

    @Test
    void readsAFact() {
        StepBlocked blocked = (StepBlocked) read("""
                {"plan": "plan:p", "step": "step:s", "reason": "No money", "on": "2026-11-22"}""");

        assertThat(blocked.reason().text()).isEqualTo("No money");
        assertThat(blocked.on()).isEqualTo("2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\"}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":null}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":7}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":\"\"}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":\"No money\",\"on\":\"yesterday\"}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":\"No money\",\"why\":\"x\"}",
                "{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":\"No money\"} {}"
            })
    void readsNothingThatIsNotInOrder(String payload) {
        assertThatThrownBy(() -> read(payload)).isInstanceOf(Unreadable.class);
    }

    @Test
    void carriesOldFormsForwardStepByStep() {
        StoredName oldest = new StoredName("planning.StepStopped", "1");
        StoredName older = new StoredName("planning.StepStopped", "2");
        FactCodec carrying = new FactCodec(
                new EventNames(Facts.all()),
                List.of(
                        new RevisionStep(oldest, older, fields -> renamed(fields, "because", "why")),
                        new RevisionStep(older, BLOCKED, fields -> renamed(fields, "why", "reason"))));

        Fact expected = read("{\"plan\":\"plan:p\",\"step\":\"step:s\",\"reason\":\"No money\"}");
        assertThat(carrying.read(oldest, bytes("{\"plan\":\"plan:p\",\"step\":\"step:s\",\"because\":\"No money\"}")))
                .isEqualTo(expected);
        assertThat(carrying.read(older, bytes("{\"plan\":\"plan:p\",\"step\":\"step:s\",\"why\":\"No money\"}")))
                .isEqualTo(expected);
    }

    @Test
    void doesNotReadAFormThatNothingCarriesForward() {
        assertThatThrownBy(() -> codec.read(new StoredName("implementation.StepBlocked", "0"), bytes("{}")))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("implementation.StepBlocked.0");
    }

    private static ObjectNode renamed(ObjectNode fields, String from, String to) {
        fields.set(to, fields.remove(from));
        return fields;
    }

    private Fact read(String payload) {
        return codec.read(BLOCKED, bytes(payload));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
