package nextstep.command.imports;

import java.util.function.Function;
import nextstep.command.Command;
import nextstep.command.known.KnownPlans;
import nextstep.command.rights.Rights;
import nextstep.events.mandates.MandateId;
import nextstep.web.people.Actor;
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

    /** What somebody may ask for by the lines of one table, with the plans that the table itself makes. */
    static Function<KnownPlans, Entitlement> of(Actor actor, Rights rights) {
        return plans -> {
            Rights ofThisTable = rights.forATable(plans);
            return command -> ofThisTable.check(actor, command).orElse(null);
        };
    }
}
