package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.values.Evidence;
import nextstep.query.reading.ProofLink;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said of a step.
 *
 * @param on the day it speaks of: as stated, else the UTC day it was recorded
 * @param position where it stands in the log
 * @param by the opaque id of the person who said it; empty where a machine did
 * @param text the reason or note given with it; of a note, what was noted
 * @param due when it was planned or rescheduled: the day it is due
 * @param evidence when it was completed: what shows it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StepSaid(
        StepChange what,
        LocalDate on,
        long position,
        @Nullable String by,
        @Nullable String text,
        @Nullable LocalDate due,
        List<Evidence> evidence) {

    public StepSaid {
        evidence = evidence == null ? List.of() : List.copyOf(evidence); // read from a column, it may be absent
    }

    /** The same as it stands among other words: what was noted stands in the notes. */
    StepSaid amongOthers() {
        return what == StepChange.NOTED ? new StepSaid(what, on, position, by, null, due, evidence) : this;
    }

    /** Where the proof is that it stands in the signed log. */
    @JsonProperty("proof")
    public String proof() {
        return ProofLink.of(position);
    }
}
