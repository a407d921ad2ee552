package nextstep.benchmarks.history;

import java.time.LocalDate;
import java.util.List;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesRevised;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesSubmitted;
import nextstep.events.priorities.PrioritiesEvent.PrioritiesWithdrawn;
import nextstep.events.priorities.PrioritiesId;
import nextstep.events.priorities.RoundId;

/** What the groups answer in one round: submitted, revised, withdrawn and submitted again. */
final class Answers {
    private final RoundId round;
    private final List<Body> bodies;
    private final Picks picks;
    private final LocalDate[] last;
    private final boolean[] stands;

    Answers(RoundId round, LocalDate opens, List<Body> bodies, Picks picks) {
        this.round = round;
        this.bodies = bodies;
        this.picks = picks;
        this.last = new LocalDate[bodies.size()];
        java.util.Arrays.fill(last, opens);
        this.stands = new boolean[bodies.size()];
    }

    void goOn(Scene scene) {
        int who = scene.dice().below(bodies.size());
        Body body = bodies.get(who);
        PrioritiesId id = PrioritiesId.of(round, body.id());
        LocalDate on = scene.latelyStated(last[who]);
        last[who] = on;
        if (!stands[who]) {
            stands[who] = true;
            scene.tell(
                    "SubmitPriorities",
                    new PrioritiesSubmitted(id, round, body.id(), picks.some(scene), picks.basis(scene), on));
        } else if (scene.dice().percent(90)) {
            scene.tell(
                    "RevisePriorities",
                    new PrioritiesRevised(
                            id,
                            picks.some(scene),
                            picks.basis(scene),
                            scene.words().reason(),
                            on));
        } else {
            stands[who] = false;
            scene.tell(
                    "WithdrawPriorities",
                    new PrioritiesWithdrawn(id, scene.words().reason(), on));
        }
    }
}
