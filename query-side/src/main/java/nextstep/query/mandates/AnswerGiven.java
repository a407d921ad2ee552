package nextstep.query.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.values.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * One answer in a dispute.
 *
 * @param by the opaque id of the person who gave it
 * @param under the mandate on which they gave it
 * @param position where it stands in the log
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerGiven(
        String answer,
        List<Evidence> evidence,
        LocalDate on,
        long position,
        @Nullable String by,
        @Nullable String under) {}
