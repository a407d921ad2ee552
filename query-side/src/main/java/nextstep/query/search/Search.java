package nextstep.query.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nextstep.query.views.Snapshot;

/** Finds things: each once, by the text that matches best. */
final class Search {
    private final Sought sought;
    private final List<String> languages;

    Search(String text, List<String> languages) {
        this.sought = Sought.of(text);
        this.languages = languages;
    }

    List<Hit> in(Snapshot snapshot) {
        Map<String, Found> best = new HashMap<>();
        for (Entry entry : snapshot.all(Entry.VIEW)) {
            int match = sought.match(entry);
            if (match < Sought.NONE) {
                Found found = new Found(entry, match, strangeness(entry));
                best.merge(entry.subject(), found, (one, other) -> Found.ORDER.compare(one, other) <= 0 ? one : other);
            }
        }
        return best.values().stream()
                .sorted(Found.ORDER)
                .map(found -> Hit.of(found.entry()))
                .toList();
    }

    /** Texts in the reader's languages come first. */
    private int strangeness(Entry entry) {
        int place = entry.language() == null
                ? 0
                : languages.indexOf(entry.language().code());
        return place < 0 ? languages.size() : place;
    }

    /** A match. */
    private record Found(Entry entry, int match, int strangeness) {
        static final Comparator<Found> ORDER = Comparator.comparingInt(Found::match)
                .thenComparing(found -> found.entry().aspect())
                .thenComparingInt(Found::strangeness)
                .thenComparingInt(found -> found.entry().folded().length())
                .thenComparing(found -> found.entry().subject());
    }
}
