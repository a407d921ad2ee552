package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.ReportedStatus;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Records how a source says an initiative stands as a whole. */
@Needs(Right.SUPPORT_TEAM)
@Post("/initiatives/{initiative}/report-status")
public record ReportInitiativeStatus(
        InitiativeId initiative,
        ReportedStatus status,
        @Nullable LocalDate on,
        Source source) implements Command {
    @Override
    public InitiativeId stream() {
        return initiative;
    }
}
