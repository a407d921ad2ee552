package nextstep.command.imports;

import java.time.LocalDate;
import java.util.List;
import nextstep.command.Command;
import nextstep.command.coordination.DeclareRole;
import nextstep.command.coordination.ProposeRole;
import nextstep.command.coordination.ReportRole;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.coordination.RoleKind;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;

/** Lines that say which group has which role. */
final class RoleLines {
    private RoleLines() {}

    static void bring(List<Line> lines, Bringing bringing) {
        for (Line line : lines) {
            bringing.line(line.number(), commands -> commands.accept(claim(line)));
        }
    }

    private static Command claim(Line line) {
        line.check();
        InitiativeId initiative = line.need("initiative", InitiativeId::new);
        Context context = line.need("context", Context::new);
        GroupId group = line.need("group", GroupId::new);
        RoleKind kind = line.need("role", Words::role);
        LocalDate from = line.day("from");
        LocalDate to = line.day("to");
        Prose note = line.maybe("note", Prose::new);
        Source source = line.maybe("source", Source::new);
        return switch (line.need("standing", Words::standing)) {
            case DECLARED, CONFIRMED -> new DeclareRole(initiative, context, group, kind, from, to, note, source);
            case PROPOSED -> new ProposeRole(initiative, context, group, kind, from, to, note, source);
            case REPORTED ->
                new ReportRole(initiative, context, group, kind, from, to, note, line.need("source", Source::new));
        };
    }
}
