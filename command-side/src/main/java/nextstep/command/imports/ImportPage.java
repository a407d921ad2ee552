package nextstep.command.imports;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import nextstep.web.forms.FormSent;
import nextstep.web.languages.Languages;
import nextstep.web.pages.Here;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;

/** How a table that was looked over looks to whoever sent it: in their language, with its text, to be recorded or mended. */
final class ImportPage {
    /** Where the form stands that the table came from. */
    static final String FORM = "/imports";

    private static final Templates TEMPLATES = new Templates("nextstep.command");

    private final PageMaking making;
    private final Visitors visitors;

    ImportPage(PageMaking making, Visitors visitors) {
        this.making = making;
        this.visitors = visitors;
    }

    byte[] of(Looked looked, HttpServletRequest request) {
        return TEMPLATES.page("imports/looked", Map.of("here", here(request), "looked", looked));
    }

    /** A page that grows while the work in it is done. */
    void write(Here here, TableKind kind, Content work, Writer out) {
        TEMPLATES.write("imports/under-way", Map.of("here", here, "kind", kind, "work", work), out);
    }

    /** What came of a table that is not, or not yet, recorded. */
    Content report(Here here, Looked looked) {
        return TEMPLATES.piece("imports/report", Map.of("here", here, "looked", looked));
    }

    /** Why it could not be brought to its end, and what is known of it. */
    Content brokenOff(Here here, BrokenOff broken) {
        return TEMPLATES.piece("imports/broken-off", Map.of("here", here, "broken", broken));
    }

    /** What was recorded, with a link to the page that says more. */
    Content recorded(Here here, ImportReport report, String where) {
        return TEMPLATES.piece("imports/recorded", Map.of("here", here, "report", report, "where", where));
    }

    /** In the language of the page that the table was sent from. */
    Here here(HttpServletRequest request) {
        Visit visit = Visit.of(request, visitors.of(request));
        List<String> languages = FormSent.in(request)
                .flatMap(FormSent::language)
                .map(language -> Languages.chain(List.of(language)))
                .orElse(visit.languages());
        Map<String, List<String>> parameters = FormSent.in(request)
                .flatMap(FormSent::language)
                .map(language -> Map.of("lang", List.of(language)))
                .orElse(Map.of());
        return making.here(new Visit(FORM, parameters, true, languages, visit.visitor()), TEMPLATES, null, Map.of());
    }
}
