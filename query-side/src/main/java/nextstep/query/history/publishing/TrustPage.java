package nextstep.query.history.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;
import org.springframework.stereotype.Component;

/** What is said of the log as a whole, for people: how it is signed, and how anybody can check it. */
@Component
final class TrustPage {
    private static final Templates TEMPLATES = new Templates("nextstep.query");

    private final PageMaking making;
    private final Visitors visitors;

    TrustPage(PageMaking making, Visitors visitors) {
        this.making = making;
        this.visitors = visitors;
    }

    byte[] of(Shown.TheLog log, HttpServletRequest request) {
        Visit visit = Visit.of(request, visitors.of(request));
        return TEMPLATES.page(
                "history/publishing/log", Map.of("here", making.here(visit, TEMPLATES, null, Map.of()), "log", log));
    }
}
