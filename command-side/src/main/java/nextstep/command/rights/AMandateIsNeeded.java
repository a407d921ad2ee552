package nextstep.command.rights;

import java.util.List;
import java.util.stream.Collectors;
import nextstep.command.Refusal;
import nextstep.command.Right;
import nextstep.command.Rule;

/** Who speaks for others has a mandate for it. */
record AMandateIsNeeded(List<Right> rights, List<Wanted> wanted, boolean granted) implements Rule {
    @Override
    public boolean holds() {
        return granted;
    }

    @Override
    public Refusal refusal() {
        if (wanted.isEmpty()) {
            return Refusal.forbidden("mandate-needed", "Nobody may but " + whoElse() + ".", "");
        }
        return Refusal.forbidden(
                "mandate-needed",
                "For this you need a mandate as " + Wanted.inWords(wanted) + ". " + Wanted.giversInWords(wanted)
                        + "; GET /mandates shows who has which.",
                "");
    }

    private String whoElse() {
        return rights.stream().map(Right::words).collect(Collectors.joining(", or "));
    }
}
