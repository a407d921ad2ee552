package nextstep.query.coordination;

import nextstep.query.catalogue.CatalogueTables;
import nextstep.query.reading.Columns;

/** The matrix and its gaps as tables: a row for each role, and for each gap. */
final class CoordinationTables {
    static final Columns<Role> MATRIX = Columns.of(
                    "matrix", MatrixRow.class, row -> row.cells().stream().map(cell -> new Role(row, cell)))
            .with(
                    "number",
                    "table-number-2022",
                    (one, here, names) -> CatalogueTables.numbers(one.row.numberings(), "2022"))
            .with("initiative", "table-initiative", (one, here, names) -> names.text(one.row.id()))
            .with("group", "table-group", (one, here, names) -> names.text(one.cell.group()))
            .with("context", "table-context", (one, here, names) -> names.contextText(one.cell.context()))
            .with("role", "table-role", (one, here, names) -> here.name("role", one.cell.role()))
            .with("standing", "table-standing", (one, here, names) -> here.name("matrix-standing", one.cell.standing()))
            .with("since", "table-since", (one, here, names) -> one.cell.since())
            .with("until", "table-until", (one, here, names) -> one.cell.until())
            .with("last_confirmed", "table-last-confirmed", (one, here, names) -> one.cell.lastConfirmed())
            .with("unconfirmed_days", "table-unconfirmed-days", (one, here, names) -> one.cell.unconfirmedForDays())
            .with(
                    "disputed",
                    "table-disputed",
                    (one, here, names) -> !one.cell.disputed().isEmpty());

    static final Columns<GapShown> GAPS = Columns.of("gaps", GapShown.class)
            .with(
                    "gap",
                    "table-gap",
                    (one, here, names) -> here.name("gap", one.gap().kind()))
            .with(
                    "number",
                    "table-number-2022",
                    (one, here, names) -> CatalogueTables.numbers(one.numberings(), "2022"))
            .with(
                    "initiative",
                    "table-initiative",
                    (one, here, names) -> names.text(one.gap().initiative()))
            .with(
                    "context",
                    "table-context",
                    (one, here, names) -> one.gap().context() == null
                            ? null
                            : names.contextText(one.gap().context()))
            .with(
                    "groups",
                    "table-groups",
                    (one, here, names) -> here.wording()
                            .list(one.gap().groups().stream().map(names::text).toList()))
            .with("since", "table-since", (one, here, names) -> one.gap().since())
            .with("days", "table-days", (one, here, names) -> one.gap().days())
            .with(
                    "advice",
                    "table-advice",
                    (one, here, names) -> here.name("gap-advice", one.gap().kind()));

    private CoordinationTables() {}

    /** What one group does for one initiative in one context. */
    record Role(MatrixRow row, MatrixCell cell) {}
}
