package nextstep.query.implementation;

import java.util.stream.Stream;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.values.Context;
import nextstep.query.feeds.Dated;
import nextstep.query.reading.Columns;
import nextstep.query.reading.Names;
import nextstep.query.reading.Picked;
import nextstep.web.pages.Here;
import org.jspecify.annotations.Nullable;

/** Plans, the steps of one, and how far along everything is, as tables. */
final class ImplementationTables {
    static final Columns<PlanListed> PLANS = Columns.of("plans", PlanListed.class)
            .with("plan", "table-plan", (one, here, names) -> one.title())
            .with("initiative", "table-initiative", (one, here, names) -> names.text(one.initiative()))
            .with("context", "table-context", (one, here, names) -> names.contextText(one.context()))
            .with("lead", "table-lead", (one, here, names) -> names.text(one.lead()))
            .with(
                    "phase",
                    "table-phase",
                    (one, here, names) -> one.phase() == null ? null : here.name("phase", one.phase()))
            .with(
                    "state",
                    "table-state",
                    (one, here, names) -> here.name("state", one.progress().state()))
            .with(
                    "percent",
                    "table-percent",
                    (one, here, names) -> one.progress().percent())
            .with("partners_wanted", "table-partners-wanted", (one, here, names) -> one.partnersWanted())
            .with("last_word", "table-last-word", (one, here, names) -> one.lastWord())
            .with("last_word_dated", "table-last-word-dated", (one, here, names) -> one.lastWordDated())
            .with("unconfirmed_for_days", "table-unconfirmed-days", (one, here, names) -> one.unconfirmedForDays())
            .with(
                    "disputed",
                    "table-disputed",
                    (one, here, names) -> !one.disputed().isEmpty());

    static final Columns<StepShown> STEPS = Columns.of("table-steps", PlanShown.class, plan -> plan.steps().stream())
            .with("step", "table-step", (one, here, names) -> one.title())
            .with("state", "table-state", (one, here, names) -> here.name("state", one.state()))
            .with("since", "table-since", (one, here, names) -> one.since())
            .with("due", "table-due", (one, here, names) -> one.due())
            .with("weight", "table-weight", (one, here, names) -> one.weight())
            .with("responsible", "table-responsible", (one, here, names) -> names.text(one.responsible()))
            .with("reason", "table-reason", (one, here, names) -> one.reason())
            .with("last_word", "table-last-word", (one, here, names) -> one.lastWord())
            .with(
                    "disputed",
                    "table-disputed",
                    (one, here, names) -> !one.disputed().isEmpty());

    static final Columns<Line> PROGRESS = Columns.of("progress", Object.class, Line::of)
            .with("part", "table-part", Line::part)
            .with(
                    "initiative",
                    "table-initiative",
                    (one, here, names) -> one.initiative == null ? null : names.text(one.initiative))
            .with(
                    "context",
                    "table-context",
                    (one, here, names) -> one.context == null ? null : names.contextText(one.context))
            .with("plan", "table-plan", (one, here, names) -> one.plan == null ? null : one.plan.title())
            .with("lead", "table-lead", (one, here, names) -> one.plan == null ? null : names.text(one.plan.lead()))
            .with("state", "table-state", (one, here, names) -> here.name("state", one.progress.state()))
            .with("percent", "table-percent", (one, here, names) -> one.progress.percent());

    /** The days on which open steps are due. */
    static final Picked<Dated> DUE = Picked.of(
            PlanShown.class,
            (plan, here, names) -> plan.steps().stream()
                    .filter(step -> step.due() != null && step.state().isOpen())
                    .map(step -> Dated.on(step.path(), step.due(), step.title().text())));

    private ImplementationTables() {}

    /** A plan within its initiative, an initiative without any, or all of a region or phase. */
    record Line(
            Object whole,
            @Nullable InitiativeId initiative,
            @Nullable Context context,
            @Nullable PlanListed plan,
            ProgressShown progress) {

        static Stream<Line> of(Object whole) {
            return switch (whole) {
                case RecommendationProgress recommendation ->
                    recommendation.initiatives().stream().flatMap(initiative -> of(recommendation, initiative));
                case Part part -> Stream.of(new Line(part, null, null, null, part.progress()));
                default -> throw new IllegalArgumentException(whole + " is no progress");
            };
        }

        private static Stream<Line> of(RecommendationProgress recommendation, InitiativeProgress initiative) {
            if (initiative.contexts().isEmpty()) {
                return Stream.of(new Line(recommendation, initiative.id(), null, null, initiative.progress()));
            }
            return initiative.contexts().stream()
                    .flatMap(context -> context.plans().stream().map(PlanProgress::plan))
                    .map(plan -> new Line(recommendation, initiative.id(), plan.context(), plan, plan.progress()));
        }

        @Nullable
        Object part(Here here, Names names) {
            return switch (whole) {
                case RecommendationProgress recommendation -> names.text(recommendation.id());
                case Part part -> part.calledIn(here, names);
                default -> null;
            };
        }
    }
}
