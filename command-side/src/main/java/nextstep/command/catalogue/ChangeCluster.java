package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** States all the initiatives that a cluster consists of from now on. */
@Needs(Right.SUPPORT_TEAM)
@Post("/clusters/{cluster}/change")
public record ChangeCluster(
        ClusterId cluster,
        List<InitiativeId> initiatives,
        Prose reason,
        @Nullable LocalDate on,
        @Nullable Source source)
        implements Command {
    @Override
    public ClusterId stream() {
        return cluster;
    }
}
