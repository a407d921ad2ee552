package nextstep.web.people;

import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person outside the log.
 *
 * @param name what they are called now; empty where the name is hidden by their wiki, or removed
 * @param language the one they read in; empty until they choose
 * @param blocked their account at the wiki is blocked
 * @param vanished their name was removed here
 * @param lastRead the position in the log up to which they said they have read; empty where they never did
 */
public record Person(
        PersonId id,
        @Nullable String name,
        @Nullable String language,
        boolean blocked,
        boolean vanished,
        @Nullable Long lastRead) {
    /** What stands in the place of a name that was removed. */
    public static final String FORMER = "former participant";

    /** What stands in the place of a name that their wiki hides. */
    public static final String HIDDEN = "participant without a public name";

    /** What to call them on a page, in English. */
    public String shown() {
        if (name != null) {
            return name;
        }
        return vanished ? FORMER : HIDDEN;
    }
}
