package nextstep.query.reading;

import nextstep.query.views.Snapshot;

/** Says what somebody may ask for. */
@FunctionalInterface
public interface Entitled {
    May reader(Asked asked, Snapshot snapshot, Moment moment);
}
