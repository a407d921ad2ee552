package nextstep.command.rights;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Right;
import nextstep.command.Rule;
import nextstep.events.values.Sentence;

/** Who speaks for others has a mandate for it. */
record AMandateIsNeeded(List<Right> rights, List<Wanted> wanted, boolean granted) implements Rule {
    @Override
    public boolean holds() {
        return granted;
    }

    @Override
    public Refusal refusal() {
        if (wanted.isEmpty()) {
            return Refusal.forbidden("mandate-needed", "Nobody may but $1.", "", whoElse());
        }
        return Refusal.forbidden("mandate-needed", needed(), "");
    }

    private Sentence needed() {
        List<Sentence> kinds = wanted.stream().map(Wanted::said).distinct().toList();
        String groups = Wanted.groupsWithDelegates(wanted);
        if (wanted.stream().noneMatch(one -> one.kind().isForAGroup())) {
            return Sentence.of(
                    "For this you need a mandate as $1. A steward gives it; /mandates shows who has which.", kinds);
        }
        return groups.isEmpty()
                ? Sentence.of(
                        "For this you need a mandate as $1. A steward or the support team gives it; /mandates shows who has"
                                + " which.",
                        kinds)
                : Sentence.of(
                        "For this you need a mandate as $1. A steward or the support team gives it, and who speaks for $2"
                                + " already; /mandates shows who has which.",
                        kinds,
                        groups);
    }

    private List<Sentence> whoElse() {
        return rights.stream().map(right -> Sentence.of(right.words())).toList();
    }
}
