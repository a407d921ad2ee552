package nextstep.command.imports;

import nextstep.command.Command;
import nextstep.events.mandates.MandateId;
import org.jspecify.annotations.Nullable;

/** Says on which mandate a line may ask for something. */
@FunctionalInterface
interface Entitlement {

    /**
     * The mandate; empty where none is needed.
     *
     * @throws nextstep.command.CommandRefused where they may not
     */
    @Nullable
    MandateId toAskFor(Command command);
}
