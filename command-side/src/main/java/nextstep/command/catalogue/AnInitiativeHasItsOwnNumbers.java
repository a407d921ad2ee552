package nextstep.command.catalogue;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.command.known.KnownNumbers;
import nextstep.events.catalogue.InitiativeId;
import nextstep.events.catalogue.Numbering;

/** In the scheme of 2022 no two initiatives share a number. In that of 2020 they may: its 9 became three initiatives. */
record AnInitiativeHasItsOwnNumbers(InitiativeId initiative, List<Numbering> numberings, KnownNumbers known)
        implements Rule {
    @Override
    public boolean holds() {
        return numberings.stream()
                .filter(KnownNumbers::areUnshared)
                .flatMap(numbering -> numbering.numbers().stream())
                .allMatch(this::free);
    }

    @Override
    public Refusal refusal() {
        return Refusal.conflict(
                "number-taken",
                "Another initiative has this number in the scheme of 2022; renumber that one first.",
                "numberings");
    }

    private boolean free(int number) {
        return known.initiativeNumbered(number)
                .filter(other -> !other.equals(initiative))
                .isEmpty();
    }
}
