package nextstep.query.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nextstep.events.people.PersonId;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Asked;
import nextstep.query.reading.PersonPart;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.web.pages.PageMaking;
import nextstep.web.pages.Templates;
import nextstep.web.pages.Visit;
import nextstep.web.pages.Visitors;
import nextstep.web.pages.WantsPage;
import nextstep.web.problems.Problem;
import nextstep.web.signin.SignInSettings;
import nextstep.web.signin.StewardsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who somebody is who acts here, and tells stewards whom there is. */
@RestController
class PeopleController {
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Templates TEMPLATES = new Templates("nextstep.query");

    private final Reads reads;
    private final People people;
    private final StewardsOnly stewards;
    private final PageMaking making;
    private final Visitors visitors;
    private final Sheet sheet;

    PeopleController(
            Reads reads,
            People people,
            StewardsOnly stewards,
            SignInSettings settings,
            PageMaking making,
            Visitors visitors) {
        this.reads = reads;
        this.people = people;
        this.stewards = stewards;
        this.making = making;
        this.visitors = visitors;
        this.sheet = Sheet.of("mandates/person").with("links", (asked, snapshot, moment) -> !settings.configured());
    }

    /** What they may do and did, under the name they have now. */
    @Answers(value = PersonDetail.class, parts = PersonPart.class)
    @GetMapping("/people/{person}")
    ResponseEntity<?> person(Asked asked, @PathVariable PersonId person) {
        return reads.one(
                asked,
                sheet.with("account", (question, snapshot, moment) -> people.hasAnAccount(person)),
                (snapshot, moment) -> people.one(person, snapshot, moment)
                        .orElseThrow(
                                () -> Problem.unknown("person", person.value()).raised()));
    }

    /** Whoever has a name here, by that name; at most five hundred. */
    @Answers(value = People.PeopleNamed.class, forStewards = true)
    @GetMapping("/people")
    ResponseEntity<?> people(HttpServletRequest request, @RequestParam(required = false) @Nullable String name) {
        stewards.reading(request);
        People.PeopleNamed found = new People.PeopleNamed(people.named(name == null ? "" : name));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header("Vary", "Accept, Accept-Language, Authorization, Cookie")
                .cacheControl(CacheControl.noStore());
        if (!WantsPage.says(request.getHeader("Accept"))) {
            return answer.body(found);
        }
        Visit visit = Visit.of(request, visitors.of(request));
        return answer.contentType(PAGE)
                .body(TEMPLATES.page(
                        "mandates/people",
                        Map.of("here", making.here(visit, TEMPLATES, null, Map.of()), "people", found.people())));
    }
}
