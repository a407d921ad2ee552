package nextstep.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import nextstep.web.languages.Languages;
import nextstep.web.languages.Messages;
import nextstep.web.languages.Wording;
import nextstep.web.people.AccountsUnreachable;

/**
 * Who will read the answer to a request, and in which language: that of the page their form stands on, else of the address,
 * else of their account, else what {@code Accept-Language} says.
 */
public record Readers(Messages messages, Visitors visitors) {
    private static final String READER = Visitor.class.getName();

    /** How the language says things. */
    public Wording wording(HttpServletRequest request) {
        return messages.in(
                Languages.best(Visit.forgiving(request, visitor(request)).languages()));
    }

    /** Whoever it is, they are told: also where the accounts cannot be read. Looked up once for a request. */
    Visitor visitor(HttpServletRequest request) {
        if (request.getAttribute(READER) instanceof Visitor known) {
            return known;
        }
        Visitor visitor = lookedUp(request);
        request.setAttribute(READER, visitor);
        return visitor;
    }

    private Visitor lookedUp(HttpServletRequest request) {
        try {
            return visitors.of(request);
        } catch (AccountsUnreachable unknown) {
            return Visitor.ANYBODY;
        }
    }
}
