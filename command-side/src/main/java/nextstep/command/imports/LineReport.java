package nextstep.command.imports;

import java.util.List;
import nextstep.events.Fact;

/**
 * What a line comes to.
 *
 * @param line its number, the header being 1
 * @param says in words what would be recorded, or that there is nothing to do
 * @param facts the same as events
 * @param wrong what is wrong with it; empty when nothing is
 */
public record LineReport(long line, List<String> says, List<Event> facts, List<Wrong> wrong) {
    private static final String NOTHING = "nothing to do";

    public LineReport {
        says = List.copyOf(says);
        facts = List.copyOf(facts);
        wrong = List.copyOf(wrong);
    }

    static LineReport of(long line, List<Fact> facts) {
        return new LineReport(
                line,
                facts.isEmpty()
                        ? List.of(NOTHING)
                        : facts.stream().map(InWords::of).toList(),
                facts.stream().map(Event::of).toList(),
                List.of());
    }

    /** One of several lines that say something together; what they come to is said on the first. */
    static LineReport with(long line, long first) {
        return new LineReport(line, List.of("said together with line " + first), List.of(), List.of());
    }

    static LineReport wrong(long line, List<Wrong> wrong) {
        return new LineReport(line, List.of(), List.of(), wrong);
    }

    /** It says what is known already. */
    boolean saysNothingNew() {
        return says.equals(List.of(NOTHING));
    }

    /** A fact under its stored name. */
    public record Event(String name, Fact fact) {
        static Event of(Fact fact) {
            return new Event(InWords.name(fact), fact);
        }
    }
}
