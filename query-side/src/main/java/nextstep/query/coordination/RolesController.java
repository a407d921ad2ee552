package nextstep.query.coordination;

import java.util.List;
import java.util.Map;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.Catalogue;
import nextstep.query.groups.Choices;
import nextstep.query.reading.Answers;
import nextstep.query.reading.Answers.Beside;
import nextstep.query.reading.Asked;
import nextstep.query.reading.Listing;
import nextstep.query.reading.Moment;
import nextstep.query.reading.Page;
import nextstep.query.reading.Reads;
import nextstep.query.reading.Sheet;
import nextstep.query.views.Snapshot;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers who has which role for an initiative. */
@RestController
class RolesController {
    private static final Sheet ROLES = Sheet.of("coordination/roles").with("choices", Choices.QUESTION);
    private static final Sheet ROLE = Sheet.of("coordination/role").with("choices", Choices.QUESTION);

    private final Reads reads;

    RolesController(Reads reads) {
        this.reads = reads;
    }

    /** The roles on the date, or with {@code ever} every period there was, is and will be. */
    @GetMapping("/initiatives/{initiative}/roles")
    @Answers(value = RoleShown.class, beside = @Beside(name = "initiative", type = InitiativeId.class))
    ResponseEntity<?> roles(
            Asked asked,
            Page page,
            @PathVariable InitiativeId initiative,
            @RequestParam(required = false) @Nullable Context context,
            @RequestParam(defaultValue = "false") boolean ever) {
        return reads.listing(asked, page, ROLES, (snapshot, moment) -> {
            checkKnown(initiative, snapshot, moment, asked.languages());
            Roles roles = new Roles(snapshot, moment);
            List<RolePeriod> found = ever ? roles.periodsOf(initiative) : roles.of(initiative);
            List<RoleShown> shown = found.stream()
                    .filter(role -> context == null || context.equals(role.context()))
                    .map(roles::shown)
                    .toList();
            return new Listing<>(shown, Map.of("initiative", initiative));
        });
    }

    @GetMapping("/initiatives/{initiative}/roles/{context}/{group}")
    @Answers(RoleDetail.class)
    ResponseEntity<?> role(
            Asked asked,
            @PathVariable InitiativeId initiative,
            @PathVariable Context context,
            @PathVariable GroupId group) {
        return reads.one(asked, ROLE, (snapshot, moment) -> {
            Roles roles = new Roles(snapshot, moment);
            List<RolePeriod> periods = roles.everDecided(initiative, context, group);
            if (periods.isEmpty()) {
                throw Problem.unknown("role", initiative.key() + "/" + context.value() + "/" + group.key())
                        .raised();
            }
            return RoleDetail.of(periods, roles, moment.on());
        });
    }

    private static void checkKnown(InitiativeId initiative, Snapshot snapshot, Moment moment, List<String> languages) {
        if (!new Catalogue(snapshot, moment, languages).has(initiative)) {
            throw Problem.unknown("initiative", initiative.value()).raised();
        }
    }
}
