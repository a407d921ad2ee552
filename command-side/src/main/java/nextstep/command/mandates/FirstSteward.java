package nextstep.command.mandates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nextstep.command.Asked;
import nextstep.command.Decisions;
import nextstep.command.lookups.Lookups;
import nextstep.events.mandates.MandateKind;
import nextstep.events.people.PersonId;
import nextstep.events.values.Evidence;
import nextstep.events.values.Prose;
import org.springframework.stereotype.Component;

/** The way in where nobody can let anybody in yet. It is recorded by the machine, and shut as soon as there is a steward. */
@Component
public final class FirstSteward {
    private final Decisions decisions;
    private final Lookups lookups;
    private final Clock clock;

    FirstSteward(Decisions decisions, Lookups lookups, Clock clock) {
        this.decisions = decisions;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Whether there is no steward today. */
    public boolean isMissing() {
        LocalDate today = LocalDate.now(clock);
        return lookups.mandates().all().noneMatch(one -> one.kind() == MandateKind.STEWARD && one.holdsOn(today));
    }

    /**
     * Makes this person the first steward.
     *
     * @throws IllegalStateException when there is one already
     */
    public void is(PersonId person) {
        if (!isMissing()) {
            throw new IllegalStateException("There is a steward already, who gives all further mandates");
        }
        Evidence basis = new Evidence(new Prose("the first steward, at the first start of the tracker"), null);
        decisions.decide(
                new GiveMandate(person, MandateKind.STEWARD, null, null, null, List.of(basis), null),
                Asked.byTheTracker("first-steward"));
    }
}
