package nextstep.query.catalogue;

import java.util.List;
import java.util.function.Function;
import nextstep.events.catalogue.InitiativeId;
import nextstep.query.reading.Moment;
import nextstep.query.views.Snapshot;

/** Says of initiatives how far along they are, as everywhere: decisions go before plans, plans before what a source reports. */
public interface HowFar {

    /**
     * Of one initiative.
     *
     * @param states what is so of it on the date by decision or report
     */
    ProgressState of(InitiativeId initiative, List<State> states, Snapshot snapshot, Moment moment);

    /** Of each of many; plans are read once for all. */
    Function<InitiativeListed, ProgressState> ofEach(Snapshot snapshot, Moment moment);
}
