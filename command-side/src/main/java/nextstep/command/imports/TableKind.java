package nextstep.command.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that can be brought in, with their columns. */
public enum TableKind {
    /** How steps stand, one on each line; plans that are not there yet are made. */
    STEPS,
    /** Which group has which role, one period on each line. */
    ROLES,
    /** What matters to groups, one recommendation on each line. */
    PRIORITIES;

    List<Column> columns() {
        return switch (this) {
            case STEPS -> Columns.STEPS;
            case ROLES -> Columns.ROLES;
            case PRIORITIES -> Columns.PRIORITIES;
        };
    }

    /** The names of all columns, in order. */
    List<String> names() {
        return columns().stream().map(Column::name).toList();
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
