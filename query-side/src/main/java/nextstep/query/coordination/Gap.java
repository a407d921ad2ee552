package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import org.jspecify.annotations.Nullable;

/**
 * Something that is missing, and what one can do about it.
 *
 * @param context where; empty for the initiative as a whole
 * @param groups the groups concerned
 * @param since from which day it counts, where there is one
 * @param days how long, counted to the day asked about
 * @param advice one sentence
 * @param settle the path of the command that would settle it, with braces where the caller fills in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Gap(
        GapKind kind,
        InitiativeId initiative,
        @Nullable Context context,
        List<GroupId> groups,
        @Nullable RoleKind role,
        @Nullable RoleStanding standing,
        @Nullable LocalDate since,
        @Nullable Long days,
        String advice,
        String settle) {}
