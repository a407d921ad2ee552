package nextstep.command;

import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** Fixtures that route commands as the running command side does: by the stream they name. */
public final class Given {
    private Given() {}

    public static <T> AggregateTestFixture<T> aggregate(Class<T> type) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                (Object) ((Command) message.getPayload()).stream().value(), null));
        return fixture;
    }
}
