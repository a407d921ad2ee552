package nextstep.query.coordination;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.catalogue.ShownTitle;
import nextstep.query.catalogue.State;
import org.jspecify.annotations.Nullable;

/**
 * An initiative as a row of the matrix; its cells name their column by the group.
 *
 * @param coordinated whether any group is held to coordinate it anywhere, also where the cells asked for show none
 */
record MatrixRow(
        InitiativeId id,
        String path,
        RecommendationId recommendation,
        List<Numbering> numberings,
        @Nullable ShownTitle title,
        List<State> states,
        boolean coordinated,
        List<MatrixCell> cells) {

    /** Nobody coordinates it, and nothing has taken its place. */
    boolean wantsCoordinator() {
        return !coordinated && states.stream().noneMatch(InitiativesGoingOn.GONE::contains);
    }

    /** The cells of each group. */
    Map<GroupId, List<MatrixCell>> byGroup() {
        return cells.stream().collect(Collectors.groupingBy(MatrixCell::group));
    }

    static MatrixRow of(InitiativeListed initiative, boolean coordinated, List<MatrixCell> cells) {
        return new MatrixRow(
                initiative.id(),
                initiative.path(),
                initiative.recommendation(),
                initiative.numberings(),
                initiative.title(),
                initiative.states(),
                coordinated,
                cells);
    }
}
