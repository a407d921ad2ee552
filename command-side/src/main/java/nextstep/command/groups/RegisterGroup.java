package nextstep.command.groups;

import java.time.LocalDate;
import nextstep.command.Command;
import nextstep.command.Needs;
import nextstep.command.Post;
import nextstep.command.Right;
import nextstep.events.groups.CountryId;
import nextstep.events.groups.GroupEvent.GroupRegistered;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.HubType;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.jspecify.annotations.Nullable;

/** Makes a group known. {@code code} is the key of its id and need not be said again; {@code hubType} is for hubs, and every hub has one. */
@Needs(Right.SUPPORT_TEAM)
@Post("/groups/{group}/register")
public record RegisterGroup(
        GroupId group,
        @Nullable String code,
        Title name,
        Standing standing,
        GroupKind kind,
        @Nullable HubType hubType,
        @Nullable CountryId country,
        @Nullable RegionId region,
        @Nullable GroupId partOf,
        @Nullable LocalDate from,
        Source source)
        implements Command {
    @Override
    public GroupId stream() {
        return group;
    }

    String codeMeant() {
        return code == null ? group.key() : code;
    }

    GroupRegistered asFact() {
        return new GroupRegistered(
                group, codeMeant(), name, standing, kind, hubType, country, region, partOf, from, source);
    }
}
