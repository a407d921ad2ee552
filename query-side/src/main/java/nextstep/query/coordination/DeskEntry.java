package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.Objects;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.query.reading.Names;
import nextstep.web.languages.Typed;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * Something on a coordinator's desk.
 *
 * @param about whether it is a step, a plan or a role
 * @param title what the step or the plan is called
 * @param holder whose role it is
 * @param role which role that is
 * @param path where it is shown
 * @param due the day it is due
 * @param since since when it is so
 * @param days how many days it is past due, blocked, unconfirmed or waiting
 * @param reason why, in the words of whoever said so
 * @param settle the path of the command that would settle it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeskEntry(
        GroupId group,
        InitiativeId initiative,
        Context context,
        DeskThing about,
        @Nullable String title,
        @Nullable GroupId holder,
        @Nullable RoleKind role,
        String path,
        @Nullable LocalDate due,
        @Nullable LocalDate since,
        @Nullable Long days,
        @Nullable String reason,
        String settle) {

    /** What it is, in the reader's words. */
    Content called(Here here, Names names) {
        return switch (about) {
            case STEP -> here.typed(titled());
            case PLAN -> here.say("desk-plan", new Typed(titled()));
            case ROLE ->
                here.say(
                        "desk-role",
                        names.of(Objects.requireNonNull(holder), false),
                        here.name("role", Objects.requireNonNull(role)));
        };
    }

    /** The title of a step or a plan. */
    String titled() {
        return Objects.requireNonNull(title);
    }
}
