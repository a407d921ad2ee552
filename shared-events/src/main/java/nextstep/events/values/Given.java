package nextstep.events.values;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is given to a sentence, in a form that travels and that each language can write its own way.
 *
 * @param kind how it is written
 * @param value the text, the number or the day, or the words of a sentence
 * @param inside what a list holds, or what is given to the sentence; any one of a list is meant
 */
public record Given(Kind kind, String value, List<Given> inside) {
    public Given {
        inside = List.copyOf(inside);
    }

    /** The same as given to a sentence by whoever says it. */
    static Given of(Object given) {
        return switch (given) {
            case Integer number -> new Given(Kind.NUMBER, number.toString(), List.of());
            case Long number -> new Given(Kind.NUMBER, number.toString(), List.of());
            case LocalDate day -> new Given(Kind.DAY, day.toString(), List.of());
            case Sentence sentence -> new Given(Kind.SENTENCE, sentence.words(), sentence.given());
            case List<?> list ->
                new Given(Kind.LIST, "", list.stream().map(Given::of).toList());
            default -> new Given(Kind.TEXT, given.toString(), List.of());
        };
    }

    /** In English. */
    @Override
    public String toString() {
        return switch (kind) {
            case TEXT, NUMBER, DAY -> value;
            case SENTENCE -> new Sentence(value, inside).toString();
            case LIST ->
                inside.stream()
                        .map(Given::toString)
                        .collect(Collectors.joining(", "))
                        .replaceFirst(", (?!.*, )", " or ");
        };
    }

    /** How it is written. */
    public enum Kind {
        TEXT,
        NUMBER,
        DAY,
        SENTENCE,
        LIST
    }
}
