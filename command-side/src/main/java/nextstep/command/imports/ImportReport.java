package nextstep.command.imports;

import java.util.List;
import nextstep.web.languages.Wording;
import nextstep.web.problems.Fault;
import nextstep.web.problems.Problem;

/**
 * What came of a table.
 *
 * @param table which
 * @param dryRun whether it was only looked over
 * @param wrong on how many lines something is wrong; with one nothing is recorded
 * @param facts how many facts the table comes to
 * @param recorded how many of them were recorded: all or none
 * @param position the log position at which all this can be seen
 * @param lines what each line comes to
 */
public record ImportReport(
        String table, boolean dryRun, int wrong, int facts, int recorded, long position, List<LineReport> lines) {
    private static final int MOST_FAULTS = 100;

    public ImportReport {
        lines = List.copyOf(lines);
    }

    static ImportReport of(TableKind kind, boolean dryRun, List<LineReport> lines) {
        int wrong = Math.toIntExact(
                lines.stream().filter(line -> !line.wrong().isEmpty()).count());
        int facts = lines.stream().mapToInt(line -> line.facts().size()).sum();
        return new ImportReport(kind.word(), dryRun, wrong, facts, 0, -1, lines);
    }

    /** The same in another language. */
    ImportReport in(Wording wording) {
        List<LineReport> worded = lines.stream().map(line -> line.in(wording)).toList();
        return new ImportReport(table, dryRun, wrong, facts, recorded, position, worded);
    }

    ImportReport recordedAt(long position) {
        return new ImportReport(table, dryRun, wrong, facts, facts, position, lines);
    }

    ImportReport seenAt(long position) {
        return new ImportReport(table, dryRun, wrong, facts, recorded, position, lines);
    }

    /**
     * What is said when nothing was recorded because lines are wrong: each with its column, as long as they are few. Where all of
     * them are right, but not for whoever asks, that is said.
     */
    Problem asProblem() {
        List<Fault> faults = lines.stream()
                .flatMap(line -> line.wrong().stream().map(wrong -> fault(line.line(), wrong)))
                .limit(MOST_FAULTS)
                .toList();
        return (isForbidden() ? forbidden() : mistaken()).with(faults);
    }

    private boolean isForbidden() {
        return lines.stream().flatMap(line -> line.wrong().stream()).allMatch(Wrong::forbidden);
    }

    private Problem forbidden() {
        return Problem.of(
                403,
                "mandate-needed",
                "$1 of {{PLURAL:$2|$2 line|$2 lines}} say what you may not say, so nothing was recorded. Each names the mandate"
                        + " that it needs.",
                wrong,
                lines.size());
    }

    private Problem mistaken() {
        return Problem.of(
                422,
                "lines-wrong",
                "$1 of {{PLURAL:$2|$2 line|$2 lines}} are wrong, so nothing was recorded. Mend them and send all again; with"
                        + " dry-run=true it is only looked over.",
                wrong,
                lines.size());
    }

    private static Fault fault(long line, Wrong wrong) {
        String where = "line " + line + (wrong.column().isEmpty() ? "" : ", " + wrong.column());
        return new Fault(where, wrong.said());
    }
}
