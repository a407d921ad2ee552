package nextstep.command.mandates;

import java.util.List;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.mandates.DisputeId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;

/** Answers a dispute; more than once, where more is to be said. */
@Needs({Right.ANSWERERS, Right.SUPPORT_TEAM})
@Post("/disputes/{dispute}/answer")
public record AnswerDispute(DisputeId dispute, Prose answer, List<Evidence> evidence) implements Command {
    public AnswerDispute {
        evidence = List.copyOf(evidence);
    }

    @Override
    public DisputeId stream() {
        return dispute;
    }
}
