package nextstep.query.history;

import java.util.List;
import nextstep.events.log.Log;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Moment;
import nextstep.query.reading.PersonPart;
import nextstep.query.views.Snapshot;
import org.springframework.stereotype.Component;

/** On the page of a person: what they recorded last. */
@Component
class RecordedByPerson implements PersonPart {
    private static final int MOST = 10;

    private final Timeline timeline;

    RecordedByPerson(Log log) {
        this.timeline = new Timeline(log);
    }

    @Override
    public String name() {
        return "recorded";
    }

    @Override
    public String template() {
        return "history/of-person";
    }

    @Override
    public boolean knows(PersonId person, Snapshot snapshot, Moment moment) {
        return !of(person, moment, 1).isEmpty();
    }

    @Override
    public Recorded of(PersonId person, Snapshot snapshot, Moment moment) {
        return new Recorded("/history?by=" + person.value(), of(person, moment, MOST));
    }

    private List<Entry> of(PersonId person, Moment moment, int most) {
        TimelineFilter theirs = new TimelineFilter(-1, moment.position() + 1, person, null);
        return timeline.of(theirs, most).facts().stream().map(Entry::of).toList();
    }

    /**
     * What somebody recorded.
     *
     * @param path where all of it is told
     * @param newest some of it, the newest first
     */
    record Recorded(String path, List<Entry> newest) {}
}
