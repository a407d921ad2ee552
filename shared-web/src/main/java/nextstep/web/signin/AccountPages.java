package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.door.FormToken;
import nextstep.web.people.Links;

/** How what is said here looks to people. Plain unless a program brings pages of its own. */
public interface AccountPages {
    /** Where someone signs in. */
    String signIn(SignInShown shown, HttpServletRequest request);

    /** The page of a link, which asks once more before it opens. */
    String link(Links.State state, String openPath, FormToken token, HttpServletRequest request);

    /** Who someone is here and what they hold. */
    String account(AccountShown account, FormToken token, HttpServletRequest request);

    /** A secret that is shown this once: a token, or a link for somebody else. */
    String secret(SecretShown secret, HttpServletRequest request);
}
