package nextstep.command.conversations;

import java.util.List;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.conversations.Sitting;

/** A conversation lasts one day or more, each named once and in order. */
record AConversationHasDaysInOrder(List<Sitting> sittings) implements Rule {
    @Override
    public boolean holds() {
        return !sittings.isEmpty()
                && sittings.equals(sittings.stream()
                        .sorted((one, other) -> one.day().compareTo(other.day()))
                        .toList())
                && sittings.stream().map(Sitting::day).distinct().count() == sittings.size();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "days-out-of-order", "Name at least one day, each once, the first one first.", "sittings");
    }
}
