package nextstep.events.priorities;

import nextstep.events.values.Link;
import nextstep.events.values.Malformed;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** The mandate behind a group's priorities: how it decided, how many took part, and where that can be read. */
public record DecisionBasis(
        Prose howDecided,
        @Nullable Integer participants,
        @Nullable Link link) {
    public DecisionBasis {
        if (participants != null && (participants < 1 || participants > 1_000_000)) {
            throw new Malformed("The number of people who took part is from 1 to 1,000,000.");
        }
    }
}
