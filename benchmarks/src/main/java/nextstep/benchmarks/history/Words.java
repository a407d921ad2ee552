package nextstep.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import nextstep.events.values.Evidence;
import nextstep.events.values.Language;
import nextstep.events.values.Link;
import nextstep.events.values.Prose;
import nextstep.events.values.Source;
import nextstep.events.values.Title;

/** Titles, notes and sources that mean nothing, as long as those that people write, in eight languages. */
final class Words {
    private static final List<Tongue> TONGUES = Table.rows("words.tsv").stream()
            .map(row -> new Tongue(new Language(row[0]), List.of(row[1].split(" "))))
            .toList();
    private static final Tongue ENGLISH = TONGUES.stream()
            .filter(tongue -> tongue.language.equals(Language.ENGLISH))
            .findFirst()
            .orElseThrow();

    private final Dice dice;

    Words(Dice dice) {
        this.dice = dice;
    }

    static List<Language> languages() {
        return TONGUES.stream().map(Tongue::language).toList();
    }

    Title title() {
        return new Title(line(ENGLISH, dice.between(3, 6)));
    }

    Title title(Language language) {
        return new Title(TONGUES.stream()
                .filter(tongue -> tongue.language.equals(language))
                .findFirst()
                .map(tongue -> line(tongue, dice.between(3, 6)))
                .orElseThrow());
    }

    /** A sentence or two, one in three not in English. */
    Prose note() {
        return new Prose(line(dice.percent(67) ? ENGLISH : dice.of(TONGUES), dice.between(8, 40)) + ".");
    }

    Prose reason() {
        return new Prose(line(ENGLISH, dice.between(4, 12)) + ".");
    }

    Link link() {
        return new Link(
                "https://meta.wikimedia.org/wiki/Special:PermanentLink/" + dice.between(20_000_000, 30_000_000));
    }

    Source source() {
        return new Source(link().address());
    }

    List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            evidence.add(new Evidence(reason(), dice.percent(80) ? link() : null));
        }
        return evidence;
    }

    private String line(Tongue tongue, int count) {
        StringBuilder line = new StringBuilder(dice.of(tongue.words));
        for (int i = 1; i < count; i++) {
            line.append(' ').append(dice.of(tongue.words));
        }
        return line.toString();
    }

    private record Tongue(Language language, List<String> words) {}
}
