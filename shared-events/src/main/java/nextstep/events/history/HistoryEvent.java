package nextstep.events.history;

import com.fasterxml.jackson.annotation.JsonTypeName;
import nextstep.events.Fact;
import nextstep.events.values.Prose;
import org.axonframework.serialization.Revision;

/** What can happen to what was recorded. Never more than this: a text is taken out of sight, and it is said why. */
public sealed interface HistoryEvent extends Fact {
    SuppressionId suppression();

    @Override
    default SuppressionId stream() {
        return suppression();
    }

    /**
     * The texts that people wrote in the event at {@code position} were taken out of sight. {@code remains} is the SHA-256, in
     * hexadecimal digits, of what is left of its payload, so that nothing else can be altered with them.
     */
    @Revision("1")
    @JsonTypeName("history.TextSuppressed")
    record TextSuppressed(SuppressionId suppression, long position, Prose reason, String remains)
            implements HistoryEvent {}
}
