package nextstep.query.exports;

import java.nio.charset.StandardCharsets;
import nextstep.query.coordination.Roles;
import nextstep.query.implementation.Work;
import nextstep.query.priorities.Rounds;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Reads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives out what is known in forms that can be imported again. */
@RestController
class ExportsController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Reads reads;

    ExportsController(Reads reads) {
        this.reads = reads;
    }

    @GetMapping("/exports/steps.csv")
    ResponseEntity<?> steps(Asked asked) {
        return reads.text(asked, CSV, (snapshot, moment) -> StepsCsv.of(new Work(snapshot, moment), moment.on()));
    }

    /** The roles on the date, or with {@code ever} every period there was, is and will be. */
    @GetMapping("/exports/roles.csv")
    ResponseEntity<?> roles(Asked asked, @RequestParam(defaultValue = "false") boolean ever) {
        return reads.text(asked, CSV, (snapshot, moment) -> {
            Roles roles = new Roles(snapshot, moment);
            return RolesCsv.of(ever ? roles.periods() : roles.onTheDay(), moment.on());
        });
    }

    @GetMapping("/exports/priorities.csv")
    ResponseEntity<?> priorities(Asked asked) {
        return reads.text(asked, CSV, (snapshot, moment) -> PrioritiesCsv.of(new Rounds(snapshot, moment).answers()));
    }
}
