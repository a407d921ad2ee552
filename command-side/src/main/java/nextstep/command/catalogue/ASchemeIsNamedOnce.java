package nextstep.command.catalogue;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.catalogue.Numbering;

/** All numbers in one scheme stand in one numbering, each once. */
record ASchemeIsNamedOnce(List<Numbering> numberings) implements Rule {
    @Override
    public boolean holds() {
        long schemes = numberings.stream().map(Numbering::scheme).distinct().count();
        return schemes == numberings.size()
                && numberings.stream().map(Numbering::numbers).allMatch(ASchemeIsNamedOnce::each);
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "scheme-twice", "Name each numbering scheme once, with each of its numbers once.", "numberings");
    }

    private static boolean each(List<Integer> numbers) {
        return numbers.stream().distinct().count() == numbers.size();
    }
}
