package nextstep.query.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One fact by itself.
 *
 * @param changes what it changed in the register, field by field
 * @param recorded byte for byte as it was written, and under which name and revision
 * @param earlier the fact before it in the same stream
 * @param later the fact after it in the same stream
 * @param undo the command that takes back what it said; empty where nothing is left to take back
 * @param undoneBy the position of the fact that was decided to take it back
 * @param texts whether people wrote something in it that is still there to read
 */
record FactShown(
        @JsonUnwrapped Entry entry,
        List<Change> changes,
        AsRecorded recorded,
        @Nullable String earlier,
        @Nullable String later,
        @Nullable Undo undo,
        @Nullable Long undoneBy,

        @JsonIgnore boolean texts) {

    /** The texts as they stand in the log. */
    record AsRecorded(String name, String revision, String payload, String headers) {}
}
