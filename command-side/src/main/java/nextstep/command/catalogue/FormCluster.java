package nextstep.command.catalogue;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.catalogue.ClusterId;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.conversations.ConversationId;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Brings initiatives together that are worked on together. */
@Needs(Right.SUPPORT_TEAM)
@Post("/clusters/{cluster}/form")
public record FormCluster(
        ClusterId cluster,
        String letter,
        Title title,
        List<InitiativeId> initiatives,
        @Nullable ConversationId conversation,
        @Nullable LocalDate on,
        Source source)
        implements Command {
    @Override
    public ClusterId stream() {
        return cluster;
    }
}
