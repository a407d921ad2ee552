package nextstep.command.imports;

import static nextstep.command.imports.Column.filled;
import static nextstep.command.imports.Column.optional;
import static nextstep.command.imports.Column.there;

import java.util.List;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.RecommendationId;
import nextstep.events.groups.GroupId;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.priorities.RoundId;
import nextstep.events.values.Context;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** What stands in which column of which table. */
final class Columns {
    static final List<Column> STEPS = List.of(
            optional("plan", PlanId::new),
            optional("initiative", InitiativeId::new),
            optional("context", Context::new),
            optional("lead", GroupId::new),
            optional("plan_title", Title::new),
            optional("plan_from", Cells::day),
            optional("step", StepId::new),
            filled("title", Title::new),
            optional("due", Cells::day),
            optional("weight", Cells::number),
            optional("responsible", GroupId::new),
            optional("state", Words::state),
            optional("on", Cells::day),
            optional("reason", Prose::new),
            optional("evidence", Pieces::texts),
            optional("evidence_link", Pieces::links));

    static final List<Column> ROLES = List.of(
            filled("initiative", InitiativeId::new),
            filled("context", Context::new),
            filled("group", GroupId::new),
            filled("role", Words::role),
            optional("from", Cells::day),
            optional("to", Cells::day),
            filled("standing", Words::standing),
            optional("note", Prose::new),
            optional("source", Source::new),
            optional("reason", Prose::new));

    static final List<Column> PRIORITIES = List.of(
            filled("round", RoundId::new),
            filled("group", GroupId::new),
            filled("recommendation", RecommendationId::new),
            optional("initiatives", PriorityLines::initiatives),
            there("how_decided", Prose::new),
            optional("participants", Cells::number),
            optional("link", Link::new),
            optional("on", Cells::day));

    private Columns() {}
}
