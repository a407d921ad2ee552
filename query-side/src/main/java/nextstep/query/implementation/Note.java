package nextstep.query.implementation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import nextstep.query.reading.ProofLink;
import org.jspecify.annotations.Nullable;

/** Something worth knowing about a plan or one of its steps, told by the fact at a position. */
record Note(
        PlanId plan,
        long position,
        @Nullable StepId step,
        Prose text,
        LocalDate day,
        @Nullable String by) {

    static Note of(PlanTold told) {
        PlanSaid said = told.said();
        return new Note(told.plan(), said.position(), null, text(said.text()), said.on(), said.by());
    }

    static Note of(StepTold told) {
        StepSaid said = told.said();
        return new Note(told.plan(), said.position(), told.step(), text(said.text()), said.on(), said.by());
    }

    private static Prose text(@Nullable String told) {
        return new Prose(Objects.requireNonNull(told, "a note says something"));
    }

    /** Where the proof is that it stands in the signed log. */
    @JsonProperty("proof")
    public String proof() {
        return ProofLink.of(position);
    }
}
