package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.implementation.Phase;
import nextstep.events.implementation.PlanId;
import nextstep.events.values.Evidence;
import nextstep.query.reading.ProofLink;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said of a plan as a whole.
 *
 * @param on the day it speaks of: as stated, else the UTC day it was recorded
 * @param dated whether the day is that of the word; not so where a source is repeated that states none
 * @param position where it stands in the log
 * @param by the opaque id of the person who said it; empty where a machine did
 * @param text the reason, outcome or wish given with it; of a note, what was noted
 * @param successor the plan that takes its place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlanSaid(
        PlanChange what,
        LocalDate on,
        boolean dated,
        long position,
        @Nullable String by,
        @Nullable String text,
        @Nullable Phase phase,
        @Nullable PlanId successor,
        List<Evidence> evidence) {

    public PlanSaid {
        evidence = evidence == null ? List.of() : List.copyOf(evidence); // read from a column, it may be absent
    }

    /** The same as it stands among other words: what was noted stands in the notes. */
    PlanSaid amongOthers() {
        return what == PlanChange.NOTED
                ? new PlanSaid(what, on, dated, position, by, null, phase, successor, evidence)
                : this;
    }

    /** Where the proof is that it stands in the signed log. */
    @JsonProperty("proof")
    public String proof() {
        return ProofLink.of(position);
    }
}
