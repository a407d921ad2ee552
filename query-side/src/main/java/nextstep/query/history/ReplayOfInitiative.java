package nextstep.query.history;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.log.Log;
import nextstep.query.reading.InitiativePart;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of an initiative: the way back and forth through the decisions about it, each showing the page as it stood then. */
@Component
class ReplayOfInitiative implements InitiativePart {
    private final Timeline timeline;

    ReplayOfInitiative(Log log) {
        timeline = new Timeline(log);
    }

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String template() {
        return "history/replay";
    }

    @Override
    public int place() {
        return 5;
    }

    /** Programs ask {@code /history?about=} for the same. */
    @Override
    public boolean isForPagesAlone() {
        return true;
    }

    @Override
    public Shown of(InitiativeId initiative, Snapshot snapshot, Moment moment) {
        Snapshot now = snapshot.asOf(Long.MAX_VALUE);
        Story story = new Stories(now, moment).about(initiative.value());
        return new Shown(Replay.of(timeline.all(story, now.position()), moment.position()), new Sentences(now));
    }

    /** With what says in words what was decided. */
    record Shown(Replay replay, Sentences sentences) {}
}
