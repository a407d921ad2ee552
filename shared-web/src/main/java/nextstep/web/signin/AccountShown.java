package nextstep.web.signin;

import java.time.Instant;
import java.util.List;
import nextstep.web.people.Person;
import nextstep.web.people.Session;
import nextstep.web.people.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who someone is here and what they hold.
 *
 * @param person their id, as it stands beside what they did
 * @param name what others read; empty where their wiki hides it
 * @param scope what the request that asks may do
 * @param formToken what a program that shows a session sends with what it changes; empty for one that shows a token
 */
public record AccountShown(
        String person,
        @Nullable String name,
        @Nullable String language,
        @Nullable Long lastRead,
        boolean steward,
        String scope,
        String formToken,
        List<TokenShown> tokens,
        List<SessionShown> sessions) {

    static AccountShown of(
            Person person,
            boolean steward,
            String scope,
            String formToken,
            List<Token> tokens,
            List<Session> sessions,
            String thisSession) {
        return new AccountShown(
                person.id().value(),
                person.name(),
                person.language(),
                person.lastRead(),
                steward,
                scope,
                formToken,
                tokens.stream().map(TokenShown::of).toList(),
                sessions.stream()
                        .map(session -> SessionShown.of(session, thisSession))
                        .toList());
    }

    /** A token, as its holder sees it. */
    public record TokenShown(
            String id,
            String name,
            String scope,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed,
            @Nullable Instant revoked) {
        static TokenShown of(Token token) {
            return new TokenShown(
                    token.shortId(),
                    token.name(),
                    token.scope().text(),
                    token.created(),
                    token.expires(),
                    token.lastUsed(),
                    token.revoked());
        }
    }

    /** A session, as its person sees it. */
    public record SessionShown(String id, String browser, Instant since, Instant lastSeen, boolean thisOne) {
        static SessionShown of(Session session, String thisSession) {
            return new SessionShown(
                    session.id(),
                    session.browser(),
                    session.created(),
                    session.seen(),
                    session.id().equals(thisSession));
        }
    }
}
