package nextstep.command.running;

import nextstep.command.Command;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Routes a command to the stream it names, without looking at it by reflection. */
final class StreamOfTheCommand implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command) {
            return new VersionedAggregateIdentifier((Object) command.stream().value(), null);
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is no command of ours");
    }
}
