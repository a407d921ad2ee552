package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;

/**
 * Something on a coordinator's desk.
 *
 * @param what the step, the plan or the role, in words
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
        String what,
        String path,
        @Nullable LocalDate due,
        @Nullable LocalDate since,
        @Nullable Long days,
        @Nullable String reason,
        String settle) {}
