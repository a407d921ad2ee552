package nextstep.web.signin;

import org.jspecify.annotations.Nullable;

/**
 * The ways to sign in here.
 *
 * @param wikimedia the path that leads to the wiki; empty where this tracker knows none
 * @param links links that open once are given to people by a steward
 * @param signedInAs what the reader is called; empty while nobody is signed in
 */
public record SignInShown(
        @Nullable String wikimedia, boolean links, @Nullable String signedInAs) {}
