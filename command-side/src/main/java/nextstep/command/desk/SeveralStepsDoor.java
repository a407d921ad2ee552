package nextstep.command.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Draft;
import nextstep.command.Drafts;
import nextstep.command.Refusal.Kind;
import nextstep.command.desk.SeveralSteps.Said;
import nextstep.command.known.KnownPlans;
import nextstep.command.lookups.Lookups;
import nextstep.command.rights.Rights;
import nextstep.events.values.Sentence;
import nextstep.web.PositionHeaders;
import nextstep.web.RequestId;
import nextstep.web.door.Doorkeeper;
import nextstep.web.forms.FormSent;
import nextstep.web.input.Body;
import nextstep.web.input.Reading;
import nextstep.web.input.Shape;
import nextstep.web.input.Shapes;
import nextstep.web.people.Actor;
import nextstep.web.problems.Fault;
import nextstep.web.problems.Problem;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Confirms or completes several steps at once: each under the rules and rights of its own command, and all or none. */
@RestController
class SeveralStepsDoor {
    private static final Shape.Thing SHAPE = Shapes.thing(SeveralSteps.class);
    private static final int MOST = 100;
    private static final int TRIES = 5;

    private final Doorkeeper doorkeeper;
    private final Rights rights;
    private final KnownPlans plans;
    private final Drafts drafts;

    SeveralStepsDoor(Doorkeeper doorkeeper, Rights rights, Lookups lookups, Drafts drafts) {
        this.doorkeeper = doorkeeper;
        this.rights = rights;
        this.plans = lookups.plans();
        this.drafts = drafts;
    }

    @PostMapping("/desk/settle")
    ResponseEntity<?> settle(HttpServletRequest request) throws IOException {
        Actor actor = doorkeeper.actorOf(request);
        Body body = Body.of(request, SHAPE);
        SeveralSteps several = (SeveralSteps) Reading.read(SHAPE, body.tree());
        check(several);
        Settled settled = settled(several, actor, new Asked(actor.person(), RequestId.of(request), null));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(body.fromForm() ? 303 : 200)
                .header(PositionHeaders.LOG_POSITION, Long.toString(settled.position))
                .header("Cache-Control", "no-store");
        return body.fromForm()
                ? answer.header("Location", FormSent.after(request, "/desk", settled.position, settled.recorded))
                        .build()
                : answer.body(Map.of("recorded", settled.recorded, "position", settled.position));
    }

    private static void check(SeveralSteps several) {
        if (several.steps().isEmpty() || several.steps().size() > MOST) {
            throw Problem.malformed("steps", "Choose one to $1 steps.", MOST).raised();
        }
        if (several.said() == Said.CONFIRM && !several.shown().isEmpty()) {
            throw Problem.malformed(
                            "evidence",
                            "Evidence shows that something is completed. Say that, or leave the evidence empty.")
                    .raised();
        }
    }

    /** Where somebody else writes in the same plans meanwhile it is tried again. */
    private Settled settled(SeveralSteps several, Actor actor, Asked asked) {
        for (int tries = 1; ; tries++) {
            try {
                return tryOnce(several, actor, asked);
            } catch (ConcurrencyException overtaken) {
                if (tries == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private Settled tryOnce(SeveralSteps several, Actor actor, Asked asked) {
        Draft draft = drafts.begin();
        Rights ofThese = rights.forATable(plans);
        List<Fault> faults = new ArrayList<>();
        int forbidden = 0;
        int recorded = 0;
        for (int i = 0; i < several.steps().size(); i++) {
            StepNamed step = several.steps().get(i);
            Command command = several.of(step);
            try {
                recorded += draft.decide(
                                command,
                                asked.under(ofThese.check(actor, command).orElse(null)))
                        .size();
            } catch (CommandRefused refused) {
                forbidden += refused.refusal().kind() == Kind.FORBIDDEN ? 1 : 0;
                faults.add(fault(i, step, refused.refusal().sentence()));
            } catch (AggregateNotFoundException unknown) {
                faults.add(fault(i, step, Sentence.of("There is no such plan. Check the address.")));
            }
        }
        if (!faults.isEmpty()) {
            throw (faults.size() == forbidden
                            ? forbidden(faults.size(), several.steps().size())
                            : refused(faults.size(), several.steps().size()))
                    .with(faults)
                    .raised();
        }
        return new Settled(recorded, draft.record());
    }

    /** Where nothing else is wrong it is, as at every other door, a matter of who asks. */
    private static Problem forbidden(int some, int all) {
        return Problem.of(
                403,
                "mandate-needed",
                "You may not say this of $1 of {{PLURAL:$2|$2 step|$2 steps}}, so nothing was recorded. Each names the mandate"
                        + " that it needs.",
                some,
                all);
    }

    private static Problem refused(int some, int all) {
        return Problem.of(
                422,
                "steps-refused",
                "This cannot be recorded of $1 of {{PLURAL:$2|$2 step|$2 steps}}, so nothing was. Leave those out, or mend what"
                        + " is said of them.",
                some,
                all);
    }

    private static Fault fault(int place, StepNamed step, Sentence sentence) {
        return new Fault("steps[" + place + "]", "$1: $2", step.value(), sentence);
    }

    private record Settled(int recorded, long position) {}
}
