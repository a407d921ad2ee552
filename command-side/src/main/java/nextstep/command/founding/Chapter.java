package nextstep.command.founding;

import java.util.List;
import java.util.stream.Stream;

/** Facts that are recorded together, or none of them. They name only what they themselves begin or earlier chapters. */
record Chapter(String title, List<Shipped> facts) {
    Chapter {
        facts = List.copyOf(facts);
    }

    static Chapter of(String title, Stream<Shipped> facts) {
        return new Chapter(title, facts.toList());
    }
}
