package nextstep.query.history.checking;

import java.util.List;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.Unproven;
import nextstep.query.views.Projection;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What all checks look at, and where they say what they found.
 *
 * @param note the checkpoint as it was signed
 * @param signed what it says
 * @param tree over the events, complete once all were read
 */
record Checked(
        ArchiveFile archive,
        Note note,
        Checkpoint signed,
        EventsTree tree,
        Asked asked,
        List<Projection> projections,
        Progress progress,
        Verdict verdict) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whether the events are those that were signed. */
    boolean eventsAreThoseSigned() {
        return tree.size() == signed.size() && tree.root().equals(signed.root());
    }

    JsonNode json(String name) {
        try {
            return JSON.readTree(archive.bytes(name));
        } catch (JacksonException e) {
            throw new Unproven("The file " + name + " cannot be read.");
        }
    }
}
