package nextstep.query.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nextstep.query.reading.Answers;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;
import nextstep.web.pages.WantsPage;
import nextstep.web.signin.StewardsOnly;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells stewards how the process is that answers them, and what needs them. */
@RestController
class OperationsController {
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Templates TEMPLATES = new Templates("nextstep.query");

    private final Watching watching;
    private final StewardsOnly stewards;
    private final PageMaking making;
    private final Visitors visitors;

    OperationsController(Watching watching, StewardsOnly stewards, PageMaking making, Visitors visitors) {
        this.watching = watching;
        this.stewards = stewards;
        this.making = making;
        this.visitors = visitors;
    }

    @GetMapping("/operations")
    @Answers(value = Condition.class, forStewards = true)
    ResponseEntity<?> condition(HttpServletRequest request) {
        stewards.reading(request);
        Condition condition = watching.now();
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("Vary", "Accept, Accept-Language, Authorization, Cookie")
                .cacheControl(CacheControl.noStore());
        if (!WantsPage.says(request.getHeader("Accept"))) {
            return answer.body(condition);
        }
        Visit visit = Visit.of(request, visitors.of(request));
        return answer.contentType(PAGE)
                .body(TEMPLATES.page(
                        "operations/condition",
                        Map.of("here", making.here(visit, TEMPLATES, null, Map.of()), "condition", condition)));
    }
}
