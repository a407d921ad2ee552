package nextstep.query.coordination;

import java.util.Objects;
import java.util.stream.Collectors;
import nextstep.events.values.Evidence;
import nextstep.events.values.Link;
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

    static final Columns<MonthEntry> MONTH = Columns.of(
                    "desk-report-of", MonthShown.class, month -> month.entries().stream())
            .named((items, here) -> new Object[] {here.wording().month(((MonthShown) items.getFirst()).when())})
            .with("part", "table-part", (one, here, names) -> here.name("month-part", one.part()))
            .with("on", "table-on", (one, here, names) -> one.on())
            .with("group", "table-group", (one, here, names) -> names.text(one.group()))
            .with("what", "table-title", (one, here, names) -> one.what())
            .with("initiative", "table-initiative", (one, here, names) -> names.text(one.initiative()))
            .with("context", "table-context", (one, here, names) -> names.contextText(one.context()))
            .with("reason", "table-reason", (one, here, names) -> one.text())
            .with(
                    "evidence",
                    "table-evidence",
                    (one, here, names) -> here.wording()
                            .list(one.evidence().stream()
                                    .map(Evidence::description)
                                    .map(Object::toString)
                                    .toList()))
            .with(
                    "evidence_link",
                    "table-evidence-link",
                    (one, here, names) -> one.evidence().stream()
                            .map(Evidence::link)
                            .filter(Objects::nonNull)
                            .map(Link::address)
                            .collect(Collectors.joining(" ")))
            .with(
                    "other_group",
                    "table-other-group",
                    (one, here, names) -> one.other() == null ? null : names.text(one.other()))
            .with("position", "table-position", (one, here, names) -> one.position());

    private CoordinationTables() {}

    /** What one group does for one initiative in one context. */
    record Role(MatrixRow row, MatrixCell cell) {}
}
