package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import nextstep.events.groups.GroupId;
import nextstep.query.reading.ProofLink;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said of a role.
 *
 * @param on the day it was said, or that it speaks of: as stated, else the UTC day it was recorded
 * @param position where it stands in the log
 * @param by the opaque id of the person who said it; empty where a machine did
 * @param text the reason or note given with it
 * @param other the other group of a hand-over
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoleSaid(
        RoleChange what,
        LocalDate on,
        long position,
        @Nullable String by,
        @Nullable String text,
        @Nullable GroupId other) {

    /** Where the proof is that it stands in the signed log. */
    @JsonProperty("proof")
    public String proof() {
        return ProofLink.of(position);
    }
}
