package nextstep.query.mandates;

import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.web.Pages;
import nextstep.web.people.Operator;
import org.jspecify.annotations.Nullable;

/**
 * A person, as they are called now.
 *
 * @param id opaque, and all that the log knows
 * @param path where it stands what they may do and did
 * @param name what they are called; where it was removed, "former participant"
 */
public record PersonShown(PersonId id, String path, String name) {
    static final String OPERATOR = "whoever runs this tracker";

    static @Nullable PersonShown of(@Nullable PersonId id, Map<PersonId, String> names) {
        if (id == null) {
            return null;
        }
        return of(id, names.getOrDefault(id, ""));
    }

    /** The same by what the accounts call them. */
    static PersonShown of(PersonId id, String name) {
        return new PersonShown(id, Pages.of(id), Operator.is(id) ? OPERATOR : name);
    }
}
