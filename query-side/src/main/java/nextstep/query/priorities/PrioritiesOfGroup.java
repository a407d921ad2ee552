package nextstep.query.priorities;

import java.util.List;
import nextstep.events.groups.GroupId;
import nextstep.query.mandates.Disputed;
import nextstep.query.reading.GroupPart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a group: what it said matters, in each round. */
@Component
class PrioritiesOfGroup implements GroupPart {
    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public List<AnswerShown> of(GroupId group, Snapshot snapshot, Moment moment) {
        Rounds rounds = new Rounds(snapshot, moment);
        Disputed disputed = new Disputed(snapshot, moment);
        return rounds.all().stream()
                .flatMap(round -> Answers.standing(rounds.revisions(round.round(), group), moment.on()).stream())
                .map(answer -> AnswerShown.of(answer, null, disputed))
                .toList();
    }
}
