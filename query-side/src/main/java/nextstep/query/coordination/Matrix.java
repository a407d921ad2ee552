package nextstep.query.coordination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.query.catalogue.InitiativeListed;
import nextstep.query.groups.GroupListed;
import nextstep.query.groups.Groups;
import nextstep.query.reading.Listing;

/** Initiatives and groups, and what each group does for each initiative on the date. */
final class Matrix {
    private final List<InitiativeListed> initiatives;
    private final Function<GroupId, Optional<GroupListed>> groups;
    private final Roles roles;
    private final LocalDate day;
    private final Map<GroupId, Optional<MatrixColumn>> columns = new HashMap<>();

    Matrix(List<InitiativeListed> initiatives, Groups groups, Roles roles, LocalDate day) {
        this.day = day;
        this.initiatives = initiatives;
        this.groups = groups.manyListed();
        this.roles = roles;
    }

    /** Every initiative asked for, with or without cells; the columns are the groups that have one. */
    Listing<MatrixRow> filtered(MatrixFilter filter) {
        List<RolePeriod> all = roles.onTheDay();
        Set<InitiativeId> coordinated = all.stream()
                .filter(role -> role.coordinatesOn(day))
                .map(RolePeriod::initiative)
                .collect(Collectors.toSet());
        Map<InitiativeId, List<RolePeriod>> cells = all.stream()
                .filter(filter::accepts)
                .filter(role -> column(role.holder()).filter(filter::accepts).isPresent())
                .collect(Collectors.groupingBy(RolePeriod::initiative));
        List<MatrixRow> rows = initiatives.stream()
                .filter(filter::accepts)
                .map(initiative -> row(
                        initiative,
                        coordinated.contains(initiative.id()),
                        cells.getOrDefault(initiative.id(), List.of())))
                .toList();
        List<MatrixColumn> used = rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(MatrixCell::group)
                .distinct()
                .flatMap(group -> column(group).stream())
                .sorted(Comparator.comparing(MatrixColumn::code, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Listing<>(rows, Map.of("columns", used));
    }

    private MatrixRow row(InitiativeListed initiative, boolean coordinated, List<RolePeriod> held) {
        return MatrixRow.of(
                initiative,
                coordinated,
                held.stream().map(role -> MatrixCell.of(roles.shown(role))).toList());
    }

    private Optional<MatrixColumn> column(GroupId group) {
        return Objects.requireNonNull(
                columns.computeIfAbsent(group, id -> groups.apply(id).map(MatrixColumn::of)));
    }
}
