package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.door.FormToken;
import nextstep.web.people.Links;
import org.springframework.web.util.HtmlUtils;

/** Pages of nothing but headings, sentences and forms. They need no style, no script and no other file. */
public final class PlainPages implements AccountPages {
    @Override
    public String signIn(SignInShown shown, HttpServletRequest request) {
        StringBuilder body = new StringBuilder();
        if (shown.signedInAs() != null) {
            body.append("<p>You are signed in as <bdi>")
                    .append(text(shown.signedInAs()))
                    .append("</bdi>. <a href=\"/account\">Your account</a></p>");
        }
        if (shown.wikimedia() != null) {
            body.append("<p><a href=\"")
                    .append(text(shown.wikimedia()))
                    .append("\">Sign in with your Wikimedia account</a></p>");
        }
        if (shown.links()) {
            body.append("<p>A steward of this tracker gives you a link that signs you in once.</p>");
        }
        return page("Sign in", body.toString());
    }

    @Override
    public String link(Links.State state, String openPath, FormToken token, HttpServletRequest request) {
        return page(
                "Sign in",
                switch (state) {
                    case OPEN ->
                        "<p>This link signs you in once.</p><form method=\"post\" action=\"" + text(openPath) + "\">"
                                + hidden(token) + "<button>Sign in</button></form>";
                    case USED -> "<p>This link was used already. Ask a steward for a new one.</p>";
                    case EXPIRED -> "<p>This link has expired. Ask a steward for a new one.</p>";
                    case UNKNOWN -> "<p>There is no such link. Check the address, or ask a steward for a new one.</p>";
                });
    }

    @Override
    public String account(AccountShown account, FormToken token, HttpServletRequest request) {
        StringBuilder body = new StringBuilder("<p>You are signed in as <bdi>")
                .append(text(account.name() == null ? account.person() : account.name()))
                .append("</bdi>.</p>")
                .append(form("/sign-out", token, "Sign out"))
                .append("<h2>Where you are signed in</h2><ul>");
        account.sessions()
                .forEach(session -> body.append("<li>")
                        .append(text(session.browser()))
                        .append(", last seen ")
                        .append(session.lastSeen())
                        .append(session.thisOne() ? " (here)" : "")
                        .append(form("/account/sessions/" + session.id() + "/end", token, "End"))
                        .append("</li>"));
        body.append("</ul>")
                .append(form("/account/sessions/end", token, "Sign out everywhere"))
                .append("<h2>Tokens for scripts</h2><ul>");
        account.tokens()
                .forEach(one -> body.append("<li><bdi>")
                        .append(text(one.name()))
                        .append("</bdi> (")
                        .append(text(one.scope()))
                        .append("), until ")
                        .append(one.expires())
                        .append(one.lastUsed() == null ? ", never used" : ", last used " + one.lastUsed())
                        .append(
                                one.revoked() == null
                                        ? form("/account/tokens/" + one.id() + "/revoke", token, "Revoke")
                                        : ", revoked")
                        .append("</li>"));
        return page("Your account", body.append("</ul>").toString());
    }

    @Override
    public String secret(SecretShown secret, HttpServletRequest request) {
        return page(
                "Shown this once",
                "<p>" + text(secret.note()) + "</p><p><code>" + text(secret.secret()) + "</code></p><p>Valid until "
                        + secret.expires() + ". <a href=\"/account\">Your account</a></p>");
    }

    private static String form(String path, FormToken token, String button) {
        return "<form method=\"post\" action=\"" + text(path) + "\">" + hidden(token) + "<button>" + text(button)
                + "</button></form>";
    }

    private static String hidden(FormToken token) {
        return "<input type=\"hidden\" name=\"" + token.name() + "\" value=\"" + text(token.value()) + "\">";
    }

    private static String page(String title, String body) {
        return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width\"><title>" + text(title) + " – Next Step</title><main><h1>"
                + text(title) + "</h1>" + body + "</main></html>";
    }

    private static String text(String any) {
        return HtmlUtils.htmlEscape(any, "UTF-8");
    }
}
