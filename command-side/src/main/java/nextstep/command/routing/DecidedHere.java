package nextstep.command.routing;

import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decisions;
import nextstep.events.log.Headers;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.slf4j.MDC;

/** Decides a command that was routed to this process as if it had come in here. */
final class DecidedHere implements MessageHandler<CommandMessage<?>> {
    /** Under this name the expected version travels. */
    static final String EXPECTED_VERSION = "expected-version";

    private final Decisions decisions;

    DecidedHere(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public CameOfIt handle(CommandMessage<?> message) {
        Asked asked = asked(message.getMetaData());
        try (var _ = MDC.putCloseable(Headers.REQUEST, asked.request())) {
            return CameOfIt.of(decisions.decide((Command) message.getPayload(), asked));
        } catch (CommandExecutionException refused) { // carries its details already
            throw refused;
        } catch (RuntimeException e) {
            throw WhyNot.of(e)
                    .<RuntimeException>map(why -> new CommandExecutionException(e.getMessage(), e, why))
                    .orElse(e);
        }
    }

    private static Asked asked(MetaData beside) {
        PersonId by = beside.get(Headers.BY) instanceof String person ? new PersonId(person) : null;
        MandateId under = beside.get(Headers.MANDATE) instanceof String mandate ? new MandateId(mandate) : null;
        String request = beside.get(Headers.REQUEST) instanceof String id ? id : "";
        Long expected = beside.get(EXPECTED_VERSION) instanceof Number version ? (Long) version.longValue() : null;
        Long undoes = beside.get(Headers.UNDOES) instanceof Number position ? (Long) position.longValue() : null;
        return new Asked(by, under, request, expected, undoes);
    }
}
