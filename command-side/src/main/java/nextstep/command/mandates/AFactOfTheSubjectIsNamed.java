package nextstep.command.mandates;

import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.mandates.Subject;

/** The position that is disputed is that of a fact about the subject. */
record AFactOfTheSubjectIsNamed(Subject subject, long position, boolean isOne) implements Rule {
    @Override
    public boolean holds() {
        return isOne;
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "no-fact-of-it",
                "At position $1 of the log stands nothing about $2. Leave the position out, or look for the right one.",
                "position",
                position,
                subject);
    }
}
