package nextstep.command.imports;

import java.util.List;
import nextstep.command.coordination.StateRole;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.groups.GroupId;
import nextstep.events.values.Context;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;

/** Lines that say which group has which role. */
final class RoleLines {
    private RoleLines() {}

    static void bring(List<Line> lines, Bringing bringing) {
        lines.forEach(line -> bringing.line(line, commands -> commands.accept(stated(line))));
    }

    private static StateRole stated(Line line) {
        return new StateRole(
                line.need("initiative", InitiativeId::new),
                line.need("context", Context::new),
                line.need("group", GroupId::new),
                line.need("role", Words::role),
                line.need("standing", Words::standing),
                line.day("from"),
                line.day("to"),
                line.maybe("note", Prose::new),
                line.maybe("source", Source::new),
                line.maybe("reason", Prose::new));
    }
}
