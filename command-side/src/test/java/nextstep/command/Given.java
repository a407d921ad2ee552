package nextstep.command;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Fixtures that route commands as the running command side does: by the stream they name. The clock stands still. */
public final class Given {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private Given() {}

    public static <T> AggregateTestFixture<T> aggregate(Class<T> type) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                (Object) ((Command) message.getPayload()).stream().value(), null));
        fixture.registerInjectableResource(CLOCK);
        return fixture;
    }

    /** For {@code expectExceptionDetails}: a refusal with this code. */
    public static Matcher<Refusal> refusal(String code) {
        return new TypeSafeMatcher<>(Refusal.class) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal with the code ").appendValue(code);
            }
        };
    }
}
