package nextstep.events.catalogue;

import java.util.List;
import nextstep.events.values.Malformed;

/** The numbers of an initiative in one official scheme: {@code 2020} counts 45, {@code 2022} counts 47. */
public record Numbering(String scheme, List<Integer> numbers) {
    public Numbering {
        if (!scheme.equals("2020") && !scheme.equals("2022")) {
            throw new Malformed("The numbering schemes are 2020 and 2022.");
        }
        numbers = List.copyOf(numbers);
        if (numbers.size() > 10 || numbers.stream().anyMatch(number -> number < 1 || number > 999)) {
            throw new Malformed("A numbering has at most 10 numbers, each from 1 to 999.");
        }
    }
}
