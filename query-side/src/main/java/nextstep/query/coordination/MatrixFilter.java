package nextstep.query.coordination;

import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.groups.GroupKind;
import nextstep.events.groups.RegionId;
import nextstep.events.values.Context;
import nextstep.query.catalogue.InitiativeListed;
import org.jspecify.annotations.Nullable;

/** Which part of the matrix is asked for; what is empty does not matter. Region and kind are those of the group. */
record MatrixFilter(
        @Nullable RegionId region,
        @Nullable GroupKind kind,
        @Nullable GroupId group,
        @Nullable RoleKind role,
        @Nullable Context context,
        @Nullable InitiativeId initiative,
        @Nullable RecommendationId recommendation) {

    boolean accepts(InitiativeListed row) {
        return (initiative == null || initiative.equals(row.id()))
                && (recommendation == null || recommendation.equals(row.recommendation()));
    }

    boolean accepts(MatrixColumn column) {
        return (region == null || region.equals(column.region()))
                && (kind == null || kind == column.kind())
                && (group == null || group.equals(column.id()));
    }

    boolean accepts(RolePeriod cell) {
        return (role == null || role == cell.kind()) && (context == null || context.equals(cell.context()));
    }
}
