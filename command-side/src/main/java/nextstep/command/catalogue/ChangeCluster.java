package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Post;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import org.jspecify.annotations.Nullable;

/** States all the initiatives that a cluster consists of from now on. */
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
