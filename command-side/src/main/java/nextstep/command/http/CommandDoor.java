package nextstep.command.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Decided;
import nextstep.command.Decisions;
import nextstep.command.Refusal;
import nextstep.command.Refusal.Kind;
import nextstep.command.history.Undoing;
import nextstep.command.http.Routes.Match;
import nextstep.command.rights.Rights;
import nextstep.web.RequestId;
import nextstep.web.door.Doorkeeper;
import nextstep.web.input.Body;
import nextstep.web.people.Actor;
import nextstep.web.problems.Problem;

/** From a request to a decision and back: who acts, what is asked, whether they may, what came of it. */
public final class CommandDoor {
    private final Doorkeeper doorkeeper;
    private final Rights rights;
    private final Undoing undoing;
    private final Decisions decisions;

    public CommandDoor(Doorkeeper doorkeeper, Rights rights, Undoing undoing, Decisions decisions) {
        this.doorkeeper = doorkeeper;
        this.rights = rights;
        this.undoing = undoing;
        this.decisions = decisions;
    }

    void enter(Match match, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = doorkeeper.actorOf(request);
        Body body = Body.of(request, match.route().shape());
        Command command = CommandReading.read(match, body);
        Asked asked = new Asked(actor.person(), RequestId.of(request), IfMatch.of(request));
        Decided decided = decide(match, actor, command, asked, UndoneFact.in(request));
        Answer.write(decided, body.fromForm(), request, response);
    }

    private Decided decide(Match match, Actor actor, Command command, Asked asked, Optional<Long> undone) {
        try {
            Asked entitled = asked.under(rights.check(actor, command).orElse(null));
            return undone.isPresent()
                    ? undoing.of(undone.get(), command, entitled)
                            .map(undo -> decisions.decide(command, undo))
                            .orElseGet(() -> undoing.unchanged(command))
                    : decisions.decide(command, entitled);
        } catch (CommandRefused refused) {
            Refusal refusal = refused.refusal();
            if (refusal.kind() == Kind.UNKNOWN
                    && new Address(match.route(), (Record) command).names(refusal.subject())) {
                throw Problem.of(404, refusal.code(), refusal.sentence())
                        .about(refusal.subject())
                        .raised();
            }
            throw refused;
        }
    }
}
