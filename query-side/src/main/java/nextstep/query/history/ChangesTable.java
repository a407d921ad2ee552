package nextstep.query.history;

import java.util.function.Function;
import java.util.stream.Stream;
import nextstep.events.mandates.MandateId;
import nextstep.events.people.PersonId;
import nextstep.query.mandates.MandateInWords;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Names;
import nextstep.query.reading.PlainText;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/**
 * A difference as a table: a row for each field that says something else, with the last fact behind it.
 *
 * @param field empty where the row says nothing but its key
 */
record ChangesTable(Changed changed, @Nullable FieldChange field) {
    static final Columns<ChangesTable> COLUMNS = Columns.of("compare", Changed.class, ChangesTable::rows)
            .with(
                    "view",
                    "table-view",
                    (row, here, names) -> here.text(row.change().message()))
            .with(
                    "thing",
                    "table-about",
                    (row, here, names) -> PlainText.of(new ReadersWords(here, names).key(row.change())))
            .with(
                    "change",
                    "table-change",
                    (row, here, names) -> here.name("change-kind", row.change().kind()))
            .with(
                    "field",
                    "change-field",
                    (row, here, names) ->
                            row.field == null ? null : new ReadersWords(here, names).field(row.field.field()))
            .with("before", "change-before", ChangesTable::before)
            .with("after", "change-after", ChangesTable::after)
            .with("position", "table-position", cause(Cause::position))
            .with("recorded_at", "table-recorded-at", cause(Cause::recordedAt))
            .with("effective", "table-effective", cause(Cause::effective))
            .with("event", "table-event", (row, here, names) -> {
                Cause cause = row.cause();
                return cause == null ? null : new Sentences(names.snapshot()).plain(cause.entry(), here, names);
            })
            .with("undoes", "history-undo-mark", cause(Cause::undoes))
            .with("why", "table-why", cause(Cause::why))
            .with("source", "table-source", cause(Cause::source))
            .with("by", "table-by", (row, here, names) -> {
                Cause cause = row.cause();
                return cause == null || cause.by() == null ? null : names.person(new PersonId(cause.by()));
            })
            .with("mandate", "table-mandate", (row, here, names) -> {
                Cause cause = row.cause();
                String mandate = cause == null ? null : cause.mandate();
                return mandate == null ? null : MandateInWords.of(new MandateId(mandate), here, names);
            });

    private static Stream<ChangesTable> rows(Changed changed) {
        return changed.change().fields().isEmpty()
                ? Stream.of(new ChangesTable(changed, null))
                : changed.change().fields().stream().map(field -> new ChangesTable(changed, field));
    }

    private static @Nullable Object before(ChangesTable row, Here here, Names names) {
        return row.field == null || row.field.before().isNull()
                ? null
                : PlainText.of(new ReadersWords(here, names).before(row.change(), row.field));
    }

    private static @Nullable Object after(ChangesTable row, Here here, Names names) {
        return row.field == null || row.field.after().isNull()
                ? null
                : PlainText.of(new ReadersWords(here, names).after(row.change(), row.field));
    }

    private static Columns.Value<ChangesTable> cause(Function<Cause, @Nullable Object> told) {
        return (row, here, names) -> {
            Cause cause = row.cause();
            return cause == null ? null : told.apply(cause);
        };
    }

    private Change change() {
        return changed.change();
    }

    private @Nullable Cause cause() {
        return changed.causes().isEmpty() ? null : changed.causes().getFirst();
    }
}
