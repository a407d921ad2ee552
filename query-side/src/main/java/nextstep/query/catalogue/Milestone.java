package nextstep.query.catalogue;

import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.query.views.Row;
import nextstep.query.views.View;

/** Something that was reached, as told by the fact at a position. */
record Milestone(InitiativeId initiative, long toldAt, Prose what, LocalDate reachedOn, boolean stated, Source source)
        implements Row<Milestone.Key> {
    static final View<Key, Milestone> VIEW = new View<>("catalogue_milestones", Key.class, Milestone.class);

    @Override
    public Key key() {
        return new Key(initiative, toldAt);
    }

    record Key(InitiativeId initiative, long toldAt) {}
}
