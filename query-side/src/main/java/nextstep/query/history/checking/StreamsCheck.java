package nextstep.query.history.checking;

import java.util.HashMap;
import java.util.Map;

/** Each stream has no gaps: nothing was taken out of the life of a thing, and nothing put in. */
final class StreamsCheck implements Check {
    private final Checked checked;
    private final Findings findings;
    private final Map<String, Next> streams = new HashMap<>();

    StreamsCheck(Checked checked) {
        this.checked = checked;
        this.findings = new Findings(checked.verdict());
    }

    @Override
    public void see(ReadEvent event) {
        EventLine line = event.line();
        Next next = streams.computeIfAbsent(line.stream(), stream -> new Next());
        if (line.sequence() != next.place) {
            findings.find("The stream " + line.stream() + " goes on with number " + line.sequence() + " at position "
                    + line.position() + ", where " + next.place
                    + " is to be: an event of it is missing, doubled or moved.");
        }
        next.place = line.sequence() + 1;
    }

    @Override
    public void conclude() {
        if (findings.isEmpty()) {
            checked.verdict().holds("Their " + streams.size() + " streams have no gaps, either.");
        }
    }

    /** The place of the next event of a stream. */
    private static final class Next {
        private long place;
    }
}
