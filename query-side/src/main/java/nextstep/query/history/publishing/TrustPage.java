package nextstep.query.history.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nextstep.web.pages.Here;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;
import nextstep.web.pages.WantsPage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows people what programs get as JSON: how the log is signed, how anybody can check it, whether the views follow from it. */
@Component
public final class TrustPage {
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Templates TEMPLATES = new Templates("nextstep.query");

    private final PageMaking making;
    private final Visitors visitors;

    TrustPage(PageMaking making, Visitors visitors) {
        this.making = making;
        this.visitors = visitors;
    }

    /** The thing, in the form that the request asks for; the template knows it by this name. */
    public ResponseEntity<?> answer(HttpServletRequest request, String template, String name, Object thing) {
        return answer(request, template, name, thing, Map.of());
    }

    /** The same with more that only the page needs. */
    public ResponseEntity<?> answer(
            HttpServletRequest request, String template, String name, Object thing, Map<String, Object> more) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("Vary", "Accept, Accept-Language, Cookie")
                .cacheControl(CacheControl.noCache());
        if (!WantsPage.says(request.getHeader("Accept"))) {
            return answer.body(thing);
        }
        Visit visit = Visit.of(request, visitors.of(request));
        Here here = making.here(visit, TEMPLATES, null, Map.of());
        Map<String, Object> all = new HashMap<>(more);
        all.put("here", here);
        all.put(name, thing);
        return answer.contentType(PAGE).body(TEMPLATES.page(template, all));
    }
}
