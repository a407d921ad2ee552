package nextstep.command.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import nextstep.events.Fact;
import nextstep.events.values.Sentence;
import nextstep.web.languages.Wording;

/**
 * What a line comes to.
 *
 * @param line its number, the header being 1
 * @param says in words what would be recorded, or that there is nothing to do
 * @param said the same before it was put into a language
 * @param facts the same as events
 * @param wrong what is wrong with it; empty when nothing is
 */
public record LineReport(
        long line, List<String> says, @JsonIgnore List<Sentence> said, List<Event> facts, List<Wrong> wrong) {
    private static final Sentence NOTHING = Sentence.of("nothing to do");

    public LineReport {
        says = List.copyOf(says);
        said = List.copyOf(said);
        facts = List.copyOf(facts);
        wrong = List.copyOf(wrong);
    }

    static LineReport of(long line, List<Fact> facts) {
        return of(
                line,
                facts.isEmpty()
                        ? List.of(NOTHING)
                        : facts.stream().map(InWords::of).toList(),
                facts.stream().map(Event::of).toList(),
                List.of());
    }

    /** One of several lines that say something together; what they come to is said on the first. */
    static LineReport with(long line, long first) {
        return of(line, List.of(Sentence.of("said together with line $1", first)), List.of(), List.of());
    }

    static LineReport wrong(Line line, List<Wrong> wrong) {
        return of(
                line.number(),
                List.of(),
                List.of(),
                wrong.stream().map(one -> one.on(line)).toList());
    }

    /** The line that names the columns, and with it the whole table. */
    static LineReport header(Wrong wrong) {
        return of(1, List.of(), List.of(), List.of(wrong));
    }

    private static LineReport of(long line, List<Sentence> said, List<Event> facts, List<Wrong> wrong) {
        return new LineReport(line, said.stream().map(Sentence::toString).toList(), said, facts, wrong);
    }

    /** The same in another language. */
    LineReport in(Wording wording) {
        return new LineReport(
                line,
                said.stream().map(wording::said).toList(),
                said,
                facts,
                wrong.stream().map(one -> one.in(wording)).toList());
    }

    /** It says what is known already. */
    boolean saysNothingNew() {
        return said.equals(List.of(NOTHING));
    }

    /** A fact under its stored name. */
    public record Event(String name, Fact fact) {
        static Event of(Fact fact) {
            return new Event(InWords.name(fact), fact);
        }
    }
}
