package nextstep.command.catalogue;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** Ends the work on initiatives as a cluster. */
@Needs(Right.SUPPORT_TEAM)
@Post("/clusters/{cluster}/dissolve")
public record DissolveCluster(
        ClusterId cluster,
        Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source) implements Command {
    @Override
    public ClusterId stream() {
        return cluster;
    }
}
