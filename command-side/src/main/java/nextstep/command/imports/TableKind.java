package nextstep.command.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that can be brought in, with their columns. */
public enum TableKind {
    /** How steps stand, one on each line; plans that are not there yet are made. */
    STEPS(
            "title",
            "plan initiative context lead plan_title step due weight responsible state on reason evidence"
                    + " evidence_link"),
    /** Which group has which role, one period on each line. */
    ROLES("initiative context group role standing", "from to note source"),
    /** What matters to groups, one recommendation on each line. */
    PRIORITIES("round group recommendation how_decided", "initiatives participants link on");

    private final String needed;
    private final String others;

    TableKind(String needed, String others) {
        this.needed = needed;
        this.others = others;
    }

    /** The columns that must be there. */
    List<String> needed() {
        return List.of(needed.split(" ", -1));
    }

    List<String> columns() {
        return List.of((needed + " " + others).split(" ", -1));
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
