package nextstep.query.coordination;

import com.fasterxml.jackson.annotation.JsonInclude;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Title;
import nextstep.query.groups.GroupListed;
import org.jspecify.annotations.Nullable;

/** A group as a column of the matrix. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrixColumn(
        GroupId id,
        String path,
        String code,
        Title name,
        GroupKind kind,
        @Nullable RegionId region) {

    static MatrixColumn of(GroupListed group) {
        return new MatrixColumn(group.id(), group.path(), group.code(), group.name(), group.kind(), group.region());
    }
}
