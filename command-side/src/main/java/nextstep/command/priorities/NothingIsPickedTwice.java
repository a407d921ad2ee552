package nextstep.command.priorities;

import java.util.List;
import java.util.stream.Stream;
import nextstep.command.Refusal;
import nextstep.command.Rule;
import nextstep.events.StreamId;
import nextstep.events.priorities.Pick;

/** No recommendation and no initiative is picked twice. */
record NothingIsPickedTwice(List<Pick> picks) implements Rule {
    @Override
    public boolean holds() {
        return picked().distinct().count() == picked().count();
    }

    @Override
    public Refusal refusal() {
        return Refusal.unprocessable(
                "picked-twice", "Pick each recommendation and each initiative only once.", "picks");
    }

    private Stream<StreamId> picked() {
        return picks.stream()
                .flatMap(pick -> Stream.concat(Stream.of(pick.recommendation()), pick.initiatives().stream()));
    }
}
