package nextstep.command.implementation;

import static nextstep.command.SmallWorld.CHARTER;
import static nextstep.command.SmallWorld.WMPL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nextstep.command.SmallWorld;
import nextstep.events.implementation.PlanEvent;
import nextstep.events.implementation.PlanEvent.PlanConcluded;
import nextstep.events.implementation.PlanEvent.PlanMade;
import nextstep.events.implementation.PlanEvent.StepBlocked;
import nextstep.events.implementation.PlanEvent.StepCompleted;
import nextstep.events.implementation.PlanEvent.StepDropped;
import nextstep.events.implementation.PlanEvent.StepPlanned;
import nextstep.events.implementation.PlanEvent.StepStarted;
import nextstep.events.implementation.PlanId;
import nextstep.events.implementation.StepId;
import nextstep.events.values.Context;
import nextstep.events.values.Evidence;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Title;
import org.axonframework.test.aggregate.TestExecutor;

/** The plan these stories are about: what Wikimedia Polska does in its region for the movement charter. */
final class Plans {
    static final PlanId PLAN = new PlanId("charter-pl");
    static final StepId STEP = new StepId("needs-assessment");
    static final Context CEECA = new Context("REGION:CEECA");
    static final Title TITLE = new Title("Needs assessment");
    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    static final Prose REASON = new Prose("no money yet");
    static final List<Evidence> EVIDENCE =
            List.of(new Evidence(new Prose("the report"), new Link("https://meta.wikimedia.org/wiki/Report")));

    private Plans() {}

    static TestExecutor<Plan> givenNothing() {
        return SmallWorld.with(Plan.class).givenNoPriorActivity();
    }

    /** A plan that was made, and what happened to it since. */
    static TestExecutor<Plan> givenPlan(PlanEvent... events) {
        return SmallWorld.with(Plan.class)
                .given(Stream.concat(Stream.of(made()), Stream.of(events)).toList());
    }

    /** A plan with one step, and what happened to it since. */
    static TestExecutor<Plan> givenStep(PlanEvent... events) {
        return givenPlan(Stream.concat(Stream.of(planned()), Stream.of(events)).toArray(PlanEvent[]::new));
    }

    static PlanMade made() {
        return new PlanMade(PLAN, CHARTER, CEECA, WMPL, new Title("The charter in CEE"), MARCH, null);
    }

    static StepPlanned planned() {
        return new StepPlanned(PLAN, STEP, TITLE, MARCH.plusMonths(6), 1, WMPL, null);
    }

    static StepStarted started() {
        return new StepStarted(PLAN, STEP, MARCH);
    }

    static StepBlocked blocked() {
        return new StepBlocked(PLAN, STEP, REASON, MARCH.plusMonths(1));
    }

    static StepCompleted completed() {
        return new StepCompleted(PLAN, STEP, EVIDENCE, MARCH.plusMonths(2));
    }

    static StepDropped dropped() {
        return new StepDropped(PLAN, STEP, REASON, MARCH.plusMonths(2));
    }

    static PlanConcluded concluded() {
        return new PlanConcluded(PLAN, new Prose("all is done"), EVIDENCE, MARCH.plusMonths(5));
    }
}
