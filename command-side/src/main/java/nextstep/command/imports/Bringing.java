package nextstep.command.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.CommandRefused;
import nextstep.command.Draft;
import nextstep.command.Refusal;
import nextstep.events.Fact;
import nextstep.events.values.Malformed;

/** One table on its way into a draft: what each line would record, and what is wrong with it. */
final class Bringing {
    private final Draft draft;
    private final Asked asked;
    private final Entitlement rights;
    private final TableKind kind;
    private final List<LineReport> reports = new ArrayList<>();

    Bringing(TableKind kind, Draft draft, Asked asked, Entitlement rights) {
        this.kind = kind;
        this.draft = draft;
        this.asked = asked;
        this.rights = rights;
    }

    /** Drafts what a line comes to, and reports it under the line's number. */
    void line(long number, Coming commands) {
        List<Fact> facts = new ArrayList<>();
        try {
            commands.draft(command -> facts.addAll(decide(command)));
            reports.add(LineReport.of(number, facts));
        } catch (WrongLine e) {
            reports.add(LineReport.wrong(number, e.wrong()));
        } catch (CommandRefused e) {
            reports.add(LineReport.wrong(number, wrong(e.refusal())));
        } catch (Malformed e) {
            reports.add(LineReport.wrong(number, new Wrong("", "malformed", String.valueOf(e.getMessage()))));
        }
    }

    List<LineReport> reports() {
        return List.copyOf(reports);
    }

    private List<Fact> decide(Command command) {
        return draft.decide(command, asked.under(rights.toAskFor(command)));
    }

    private Wrong wrong(Refusal refusal) {
        String column = refusal.subject().equals("picks") ? "recommendation" : refusal.subject();
        return new Wrong(kind.columns().contains(column) ? column : "", refusal.code(), refusal.sentence());
    }

    /** Says which commands a line comes to, one after the other. */
    @FunctionalInterface
    interface Coming {
        void draft(Consumer<Command> command);
    }
}
