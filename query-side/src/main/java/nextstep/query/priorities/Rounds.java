package nextstep.query.priorities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nextstep.events.groups.GroupId;
import nextstep.events.priorities.RoundId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Rounds and their answers at a moment. */
public final class Rounds {
    private final Snapshot snapshot;
    private final LocalDate day;

    public Rounds(Snapshot snapshot, Moment moment) {
        this.snapshot = snapshot;
        this.day = moment.on();
    }

    /** All there are, the newest first. */
    List<Round> all() {
        return snapshot.all(Round.VIEW).stream()
                .sorted(Comparator.comparing(Round::opensOn).reversed())
                .toList();
    }

    Optional<Round> round(RoundId id) {
        return snapshot.one(Round.VIEW, id);
    }

    /** The round that was opened last by the day. */
    Optional<Round> latest() {
        return all().stream()
                .filter(round -> round.on(day) != RoundState.NOT_YET_OPEN)
                .findFirst();
    }

    /** The answers that stand on the day. */
    public List<Answer> answers(RoundId round) {
        return Answers.standing(snapshot.within(Answer.VIEW, round), day);
    }

    /** The answers in every round that stand on the day. */
    public List<Answer> answers() {
        return Answers.standing(snapshot.all(Answer.VIEW), day);
    }

    /** Everything that groups ever said in any round, of whatever day, taken back or not. */
    public List<Answer> everSaid() {
        return snapshot.history(Answer.VIEW);
    }

    /** Everything that a group said in a round by the day, in order. */
    List<Answer> revisions(RoundId round, GroupId group) {
        return snapshot.within(Answer.VIEW, round, group).stream()
                .filter(answer -> !answer.day().isAfter(day))
                .toList();
    }

    RoundShown shown(Round round) {
        return RoundShown.of(round, day, answers(round.round()).size());
    }
}
