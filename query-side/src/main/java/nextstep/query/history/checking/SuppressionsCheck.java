package nextstep.query.history.checking;

import java.util.HashMap;
import java.util.Map;
import nextstep.query.history.proof.Hash;
import nextstep.query.history.proof.Hasher;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events without a salt: their texts were suppressed, so their payload is no longer what was committed to. For each a later
 * event says so, and says by a hash what the payload is now; so nothing can be altered under the cover of a suppression.
 */
final class SuppressionsCheck implements Check {
    /** The event that says so. */
    private static final String EVENT = "history.TextSuppressed";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Verdict verdict;
    private final Hasher hasher = new Hasher();
    private final Map<Long, Hash> blanked = new HashMap<>();
    private final Map<Long, String> said = new HashMap<>();

    SuppressionsCheck(Checked checked) {
        this.verdict = checked.verdict();
    }

    @Override
    public void see(ReadEvent event) {
        EventLine line = event.line();
        if (line.salt() == null) {
            blanked.put(line.position(), hasher.of(line.payload()));
        }
        if (line.name().equals(EVENT)) {
            try {
                JsonNode payload = JSON.readTree(line.payload());
                long position = payload.path("position").asLong(-1);
                if (position >= 0 && position < line.position()) {
                    said.put(position, payload.path("remains").asString(""));
                }
            } catch (JacksonException noJson) { // then it says nothing, and what it should cover is found below
            }
        }
    }

    @Override
    public void conclude() {
        Findings findings = new Findings(verdict);
        blanked.forEach((position, remains) -> {
            String says = said.get(position);
            if (says == null) {
                findings.find("The event at position " + position
                        + " has no salt, and no later event says that a text of it was suppressed.");
            } else if (!says.equals(remains.hex())) {
                findings.find("What remains of the event at position " + position
                        + " is not what the event that suppressed its texts says.");
            }
        });
        if (!blanked.isEmpty() && findings.isEmpty()) {
            verdict.note("Texts were suppressed in " + blanked.size()
                    + " events; for each an event of the log says so, and what remains is what it says.");
        }
    }
}
