package nextstep.query.reading;

import nextstep.query.views.Snapshot;

/** Something to find out in the views of a moment, for whoever asked. */
@FunctionalInterface
public interface Question {
    Object answer(Asked asked, Snapshot snapshot, Moment moment);
}
