package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nextstep.web.pages.Here;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;
import nextstep.web.people.Links;

/** How what is said here looks to people. */
public final class AccountPages {
    private static final Templates TEMPLATES = new Templates("nextstep.web");

    private final PageMaking making;
    private final Visitors visitors;

    public AccountPages(PageMaking making, Visitors visitors) {
        this.making = making;
        this.visitors = visitors;
    }

    /** Where someone signs in. */
    String signIn(SignInShown shown, HttpServletRequest request) {
        return page("signin/sign-in", request, Map.of("shown", shown));
    }

    /** The page of a link, which asks once more before it opens. */
    String link(Links.State state, String openPath, HttpServletRequest request) {
        return page("signin/link", request, Map.of("state", state.name().toLowerCase(Locale.ROOT), "open", openPath));
    }

    /** Who someone is here and what they hold; with the groups they speak for, by their ids. */
    String account(AccountShown account, boolean invites, Map<String, String> groups, HttpServletRequest request) {
        return page("signin/account", request, Map.of("account", account, "invites", invites, "groups", groups));
    }

    /** A token, which is shown this once. */
    String token(SecretShown secret, HttpServletRequest request) {
        return page("signin/secret", request, Map.of("secret", secret, "what", "secret-token"));
    }

    /** A link for somebody else, which is shown this once. */
    public String invitation(SecretShown secret, HttpServletRequest request) {
        return page("signin/secret", request, Map.of("secret", secret, "what", "secret-link"));
    }

    private String page(String template, HttpServletRequest request, Map<String, Object> with) {
        Here here = making.here(Visit.of(request, visitors.of(request)), TEMPLATES, null, Map.of());
        Map<String, Object> all = new HashMap<>(with);
        all.put("here", here);
        return new String(TEMPLATES.page(template, all), StandardCharsets.UTF_8);
    }
}
