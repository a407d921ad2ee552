package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.mandates.MandateId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Lets a mandate hold until a later day, or without an end. One that is over is given again instead. */
@Needs(Right.GIVERS)
@Post("/mandates/{mandate}/extend")
public record ExtendMandate(MandateId mandate, @Nullable LocalDate until, Prose reason) implements Command {
    @Override
    public MandateId stream() {
        return mandate;
    }
}
