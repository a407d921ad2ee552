package nextstep.query.priorities;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.groups.Groups;
import nextstep.query.mandates.Disputed;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of an initiative: the groups that named it among their priorities, in the round that was opened last. */
@Component
class PrioritiesOfInitiative implements InitiativePart {
    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public String template() {
        return "priorities/of-initiative";
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public List<AnswerShown> of(InitiativeId initiative, Snapshot snapshot, Moment moment) {
        Rounds rounds = new Rounds(snapshot, moment);
        Groups groups = new Groups(snapshot, moment);
        Disputed disputed = new Disputed(snapshot, moment);
        return rounds.latest().stream()
                .flatMap(round -> rounds.answers(round.round()).stream())
                .filter(answer -> answer.picks().stream()
                        .anyMatch(pick -> pick.initiatives().contains(initiative)))
                .map(answer -> AnswerShown.of(
                        answer, groups.listed(answer.respondent()).orElse(null), disputed))
                .toList();
    }
}
