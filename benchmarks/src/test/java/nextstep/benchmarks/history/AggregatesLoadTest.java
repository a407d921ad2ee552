package nextstep.benchmarks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import nextstep.events.log.Recorded;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.junit.jupiter.api.Test;

/** The aggregates that decide can be loaded from what is generated: each stream folds through its own handler. */
class AggregatesLoadTest {
    private static final Map<String, String> AGGREGATES = Map.of(
            "recommendation", "catalogue.Recommendation",
            "initiative", "catalogue.Initiative",
            "region", "groups.Region",
            "country", "groups.Country",
            "group", "groups.Group",
            "conversation", "conversations.Conversation",
            "round", "priorities.Round",
            "priorities", "priorities.Priorities",
            "role", "coordination.Role",
            "plan", "implementation.Plan");

    /** What command handlers ask for is not there, and not needed: nothing is decided. */
    private static final ParameterResolverFactory NOTHING_ELSE = (executable, parameters, index) -> index == 0
            ? null
            : new ParameterResolver<>() {
                @Override
                public Object resolveParameterValue(Message<?> message) {
                    throw new IllegalStateException("Nothing is decided here");
                }

                @Override
                public boolean matches(Message<?> message) {
                    return true;
                }
            };

    private final Map<String, AggregateModel<Object>> models = new HashMap<>();

    @Test
    void everyStreamFoldsThroughItsAggregate() throws ReflectiveOperationException {
        Map<String, Object> states = new HashMap<>();
        for (Recorded it : History.of(8_000)) {
            String kind = it.stream().substring(0, it.stream().indexOf(':'));
            AggregateModel<Object> model = model(kind);
            Object state = states.get(it.stream());
            if (state == null) {
                Constructor<?> maker = model.entityClass().getDeclaredConstructor();
                maker.setAccessible(true);
                state = maker.newInstance();
                states.put(it.stream(), state);
            }
            model.publish(new GenericDomainEventMessage<>(kind, it.stream(), it.sequence(), it.fact()), state);
        }
        assertThat(states).hasSizeGreaterThan(1_000);
        assertThat(models).hasSize(AGGREGATES.size());
        states.forEach((stream, state) -> assertThat(
                        model(stream.substring(0, stream.indexOf(':'))).getIdentifier(state))
                .hasToString(stream));
    }

    @SuppressWarnings("unchecked")
    private AggregateModel<Object> model(String kind) {
        return models.computeIfAbsent(kind, same -> {
            try {
                Class<?> type = Class.forName("nextstep.command." + AGGREGATES.get(same));
                return AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        (Class<Object>) type,
                        MultiParameterResolverFactory.ordered(
                                ClasspathParameterResolverFactory.forClass(type), NOTHING_ELSE));
            } catch (ClassNotFoundException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        });
    }
}
