package nextstep.events.groups;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What can happen to a group: any body that can hold a role or priorities. */
public sealed interface GroupEvent extends Fact {
    GroupId group();

    @Override
    default GroupId stream() {
        return group();
    }

    /** A group is known to the tracker; {@code from} is since when it exists, where known. */
    @Revision("1")
    @JsonTypeName("groups.GroupRegistered")
    record GroupRegistered(
            GroupId group,
            String code,
            Title name,
            Standing standing,
            GroupKind kind,
            @Nullable HubType hubType,
            @Nullable CountryId country,
            @Nullable RegionId region,
            @Nullable GroupId partOf,
            @Nullable LocalDate from,
            Source source)
            implements GroupEvent {}

    /** It has this name from now on. */
    @Revision("1")
    @JsonTypeName("groups.GroupRenamed")
    record GroupRenamed(
            GroupId group,
            Title name,
            Standing standing,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** It is counted to this country and region from now on. */
    @Revision("1")
    @JsonTypeName("groups.GroupPlaced")
    record GroupPlaced(
            GroupId group,
            @Nullable CountryId country,
            @Nullable RegionId region,
            @Nullable LocalDate on,
            @Nullable Source source)
            implements GroupEvent {}

    /** The movement recognised it as an affiliate. */
    @Revision("1")
    @JsonTypeName("groups.GroupRecognised")
    record GroupRecognised(GroupId group, @Nullable LocalDate on, Source source) implements GroupEvent {}

    /** Its recognition ended. */
    @Revision("1")
    @JsonTypeName("groups.GroupDerecognised")
    record GroupDerecognised(
            GroupId group, Prose reason, @Nullable LocalDate on, Source source) implements GroupEvent {}

    /** It exists no more. */
    @Revision("1")
    @JsonTypeName("groups.GroupDissolved")
    record GroupDissolved(
            GroupId group, Prose reason, @Nullable LocalDate on, Source source) implements GroupEvent {}

    /** A hub is in this status. */
    @Revision("1")
    @JsonTypeName("groups.HubStatusReported")
    record HubStatusReported(
            GroupId group,
            HubStatus status,
            List<Evidence> evidence,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** A group is a member of this hub. */
    @Revision("1")
    @JsonTypeName("groups.MemberJoined")
    record MemberJoined(
            GroupId group,
            GroupId member,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** A group is no longer a member of this hub. */
    @Revision("1")
    @JsonTypeName("groups.MemberLeft")
    record MemberLeft(
            GroupId group,
            GroupId member,
            @Nullable Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** Another group holds money for this one. */
    @Revision("1")
    @JsonTypeName("groups.FiscalSponsorNamed")
    record FiscalSponsorNamed(
            GroupId group,
            GroupId sponsor,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** Another group no longer holds money for this one. */
    @Revision("1")
    @JsonTypeName("groups.FiscalSponsorEnded")
    record FiscalSponsorEnded(
            GroupId group,
            GroupId sponsor,
            @Nullable Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** Another group hosts this one. */
    @Revision("1")
    @JsonTypeName("groups.HostNamed")
    record HostNamed(
            GroupId group,
            GroupId host,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}

    /** Another group no longer hosts this one. */
    @Revision("1")
    @JsonTypeName("groups.HostEnded")
    record HostEnded(
            GroupId group,
            GroupId host,
            @Nullable Prose reason,
            @Nullable LocalDate on,
            @Nullable Source source) implements GroupEvent {}
}
