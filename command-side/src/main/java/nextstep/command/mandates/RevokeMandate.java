package nextstep.command.mandates;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.command.history.Undoes;
import nextstep.events.mandates.MandateEvent.MandateRevoked;
import nextstep.events.mandates.MandateId;
import nextstep.events.values.Prose;
import org.jspecify.annotations.Nullable;

/** Ends a mandate from {@code on}: from now on unless said. Its holder may give it back so, too. */
@Needs({Right.GIVERS, Right.HOLDER})
@Post("/mandates/{mandate}/revoke")
@Undoes(by = MandateRevoked.class)
public record RevokeMandate(
        MandateId mandate, Prose reason, @Nullable LocalDate on) implements Command {
    @Override
    public MandateId stream() {
        return mandate;
    }
}
