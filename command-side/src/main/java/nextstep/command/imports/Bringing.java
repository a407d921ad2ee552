package nextstep.command.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Draft;
import nextstep.command.Refusal;
import nextstep.command.Refusal.Kind;
import nextstep.events.Fact;
import nextstep.events.values.Malformed;

/** One table on its way into a draft: what each line would record, and what is wrong with it. */
final class Bringing {
    private final Draft draft;
    private final Asked asked;
    private final Entitlement rights;
    private final TableKind kind;
    private final IntConsumer done;
    private final List<LineReport> reports = new ArrayList<>();

    /** @param done is told how many lines have been brought */
    Bringing(TableKind kind, Draft draft, Asked asked, Entitlement rights, IntConsumer done) {
        this.done = done;
        this.kind = kind;
        this.draft = draft;
        this.asked = asked;
        this.rights = rights;
    }

    /** Drafts what a line comes to, and reports it. */
    void line(Line line, Coming commands) {
        together(List.of(line), commands);
    }

    /** Drafts what lines come to that say something together, and reports it on the first of them. */
    void together(List<Line> lines, Coming commands) {
        boolean readable = true;
        for (Line line : lines) {
            List<Wrong> faults = line.faults(kind);
            readable &= faults.isEmpty();
            reports.add(
                    faults.isEmpty()
                            ? LineReport.with(line.number(), lines.getFirst().number())
                            : LineReport.wrong(line, faults));
        }
        if (readable) {
            draft(lines, commands);
        }
        done.accept(reports.size());
    }

    /** In the order of the lines. */
    List<LineReport> reports() {
        return reports.stream()
                .sorted(Comparator.comparingLong(LineReport::line))
                .toList();
    }

    private void draft(List<Line> lines, Coming commands) {
        Line first = lines.getFirst();
        List<Fact> facts = new ArrayList<>();
        try {
            commands.draft(command -> facts.addAll(decide(command)));
            report(LineReport.of(first.number(), facts));
        } catch (WrongLine e) {
            report(LineReport.wrong(first, List.of(e.wrong())));
        } catch (Malformed e) {
            report(LineReport.wrong(first, List.of(new Wrong("", "malformed", e.sentence()))));
        } catch (CommandRefused e) {
            report(refused(lines, e.refusal()));
        }
    }

    private void report(LineReport report) {
        reports.removeIf(before -> before.line() == report.line());
        reports.add(report);
    }

    /** What says nothing new needs no right: a table may be brought in with what others said left as it was. */
    private List<Fact> decide(Command command) {
        try {
            return draft.decide(command, asked.under(rights.toAskFor(command)));
        } catch (CommandRefused refused) {
            if (refused.refusal().kind() != Kind.FORBIDDEN
                    || !draft.decide(command, asked).isEmpty()) {
                throw refused;
            }
            return List.of();
        }
    }

    /** Says it of the cell in which stands what it is about, where there is one. */
    private LineReport refused(List<Line> lines, Refusal refusal) {
        String subject = refusal.subject().equals("picks") ? "recommendation" : refusal.subject();
        if (kind.names().contains(subject)) {
            return refused(lines.getFirst(), subject, refusal);
        }
        return lines.stream()
                .filter(line -> !line.columnNaming(subject).isEmpty())
                .findFirst()
                .map(line -> refused(line, line.columnNaming(subject), refusal))
                .orElseGet(() -> refused(lines.getFirst(), "", refusal));
    }

    private static LineReport refused(Line line, String column, Refusal refusal) {
        boolean forbidden = refusal.kind() == Kind.FORBIDDEN;
        return LineReport.wrong(line, List.of(new Wrong(column, refusal.code(), refusal.sentence(), forbidden)));
    }

    /** Says which commands a line comes to, one after the other. */
    @FunctionalInterface
    interface Coming {
        void draft(Consumer<Command> command);
    }
}
