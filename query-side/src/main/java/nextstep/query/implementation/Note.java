package nextstep.query.implementation;

import java.time.LocalDate;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Prose;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** Something worth knowing about a plan or one of its steps, told by the fact at a position. */
record Note(
        PlanId plan,
        long position,
        @Nullable StepId step,
        Prose text,
        LocalDate day,
        @Nullable String by) implements Row<Note.Key> {
    static final View<Key, Note> VIEW = new View<>("implementation_notes", Key.class, Note.class);

    @Override
    public Key key() {
        return new Key(plan, position);
    }

    record Key(PlanId plan, long position) {}
}
