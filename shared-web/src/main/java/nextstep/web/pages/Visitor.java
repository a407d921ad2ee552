package nextstep.web.pages;

import nextstep.web.door.FormToken;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a page, as far as pages show it.
 *
 * @param person their opaque id; empty where nobody signed in
 * @param name what others read of them
 * @param language the one they chose for their account
 * @param lastRead the position up to which they have read, by their own word; empty where they never said
 * @param session tells one session from another, and nothing more
 * @param token for the hidden field of every form
 */
public record Visitor(
        @Nullable String person,
        @Nullable String name,
        @Nullable String language,
        @Nullable Long lastRead,
        String session,
        FormToken token) {

    /** Nobody has signed in. */
    public static final Visitor ANYBODY = new Visitor(null, null, null, null, "", new FormToken(""));

    public boolean signedIn() {
        return person != null;
    }
}
