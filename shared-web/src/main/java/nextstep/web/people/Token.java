package nextstep.web.people;

import java.time.Instant;
import nextstep.events.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token, never the secret itself.
 *
 * @param name what its holder calls it: the script or machine that uses it
 * @param scope what it lets its holder do
 * @param lastUsed to the hour; empty when never
 */
public record Token(
        String id,
        PersonId person,
        String name,
        Scope scope,
        Instant created,
        Instant expires,
        @Nullable Instant lastUsed,
        @Nullable Instant revoked) {

    /** A short name for it, which opens nothing. */
    public String shortId() {
        return id.substring(0, 16);
    }

    /** It opens the door at this moment. */
    public boolean valid(Instant now) {
        return revoked == null && now.isBefore(expires);
    }
}
