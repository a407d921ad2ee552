package nextstep.command.imports;

import java.util.List;
import nextstep.events.Fact;

/**
 * What a line comes to.
 *
 * @param line its number, the header being 1
 * @param says in words what would be recorded; empty where the line says nothing new
 * @param facts the same as events
 * @param wrong what is wrong with it; empty when nothing is
 */
public record LineReport(long line, List<String> says, List<Event> facts, List<Wrong> wrong) {
    static LineReport of(long line, List<Fact> facts) {
        return new LineReport(
                line,
                facts.stream().map(InWords::of).toList(),
                facts.stream().map(Event::of).toList(),
                List.of());
    }

    static LineReport wrong(long line, Wrong wrong) {
        return new LineReport(line, List.of(), List.of(), List.of(wrong));
    }

    /** A fact under its stored name. */
    public record Event(String name, Fact fact) {
        static Event of(Fact fact) {
            return new Event(InWords.name(fact), fact);
        }
    }
}
