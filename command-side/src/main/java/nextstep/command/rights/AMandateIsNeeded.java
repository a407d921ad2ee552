package nextstep.command.rights;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;

/** Who speaks for others has a mandate for it. */
record AMandateIsNeeded(List<Wanted> wanted, boolean granted) implements Rule {
    @Override
    public boolean holds() {
        return granted;
    }

    @Override
    public Refusal refusal() {
        return Refusal.forbidden(
                "mandate-needed",
                "For this you need a mandate as " + Wanted.inWords(wanted) + ". " + Wanted.giversInWords(wanted)
                        + "; GET /mandates shows who has which.",
                "");
    }
}
