package nextstep.query.mandates;

import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Who said something, as the views know them; answers write it as {@link PersonShown}, with the name they have now. */
public record SaidBy(PersonId id) {
    /** Nobody where a machine said it. */
    public static @Nullable SaidBy of(@Nullable String id) {
        return id == null ? null : new SaidBy(new PersonId(id));
    }
}
