package nextstep.command.history;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nextstep.command.Asked;
import nextstep.command.Command;
import nextstep.command.Decided;
import nextstep.events.history.TakenBack;
import nextstep.events.log.Headers;
import nextstep.events.log.Log;
import nextstep.events.log.Recorded;

/** Sees to it that a command which is said to take back a fact does so: it is recorded beside what is decided then. */
public final class Undoing {
    private static final List<String> REASONS = List.of("reason", "note");

    private final Log log;

    public Undoing(Log log) {
        this.log = log;
    }

    /**
     * The same command, asked to take back the fact at a position. Empty where the same command took it back already and nothing
     * was decided since: then it says nothing new.
     *
     * @throws nextstep.command.CommandRefused when the command does not take back that fact, or no longer can
     */
    public Optional<Asked> of(long position, Command command, Asked asked) {
        List<Recorded> stream = log.readStream(command.stream().value(), 0);
        Recorded fact = stream.stream()
                .filter(one -> one.position() == position)
                .findFirst()
                .orElse(null);
        new AnUndoneFactIsOfTheSameThing(command.stream(), position, fact != null).check();
        Recorded undone = Objects.requireNonNull(fact);
        new ACommandUndoesItsOpposite(command, undone).check();
        new AnUndoGivesItsReason(hasReason(command)).check();
        List<Recorded> later = stream.stream()
                .filter(one -> one.position() > position && TakenBack.overtakes(one.fact(), undone.fact()))
                .toList();
        if (!later.isEmpty() && isRepeated(later.getLast(), position, command)) {
            return Optional.empty();
        }
        new WhatWasDecidedAnewIsNotUndone(
                        position, later.stream().map(Recorded::position).findFirst())
                .check();
        return Optional.of(asked.undoing(position, stream.getLast().sequence()));
    }

    /** What comes of a command that says nothing new. */
    public Decided unchanged(Command command) {
        List<Recorded> stream = log.readStream(command.stream().value(), 0);
        return new Decided(command.stream(), stream.getLast().sequence(), log.size() - 1, 0, false);
    }

    private static boolean isRepeated(Recorded later, long position, Command command) {
        return later.headers().undoes().filter(undone -> undone == position).isPresent()
                && command.getClass()
                        .getSimpleName()
                        .equals(later.headers().entries().get(Headers.COMMAND));
    }

    private static boolean hasReason(Command command) {
        return Arrays.stream(command.getClass().getRecordComponents())
                .filter(component -> REASONS.contains(component.getName()))
                .anyMatch(component -> TakenBack.read((Record) command, component) != null);
    }
}
