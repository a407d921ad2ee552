package nextstep.web.pages;

import org.jspecify.annotations.Nullable;

/**
 * Who reads a page, as far as pages show it.
 *
 * @param name what they are called; empty where nobody signed in
 * @param language the one they chose for their account
 * @param proof what forms of this session carry to show that they are ours; empty without a session
 */
public record Visitor(
        @Nullable String name,
        @Nullable String language,
        @Nullable String proof) {
    /** Nobody has signed in. */
    public static final Visitor ANYBODY = new Visitor(null, null, null);
}
