package nextstep.query.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nextstep.events.StreamId;
import nextstep.query.reading.Name;
import nextstep.query.views.Snapshot;
import org.jspecify.annotations.Nullable;

/** The titles of recommendations and initiatives as a reader of some languages sees them. */
public final class Titles {
    private final Map<String, List<TitleIn>> titles;
    private final Set<String> languages;

    private Titles(List<TitleIn> titles, List<String> asked) {
        this.titles = titles.stream().collect(Collectors.groupingBy(TitleIn::subject));
        this.languages = withFallbacks(asked);
    }

    /** {@code languages} are the reader's, the best first; English comes last of all. */
    public static Titles in(Snapshot snapshot, List<String> languages) {
        return new Titles(snapshot.all(TitleIn.VIEW), languages);
    }

    /** The title in the best language there is one in; none where the thing is not known. */
    public @Nullable ShownTitle of(StreamId subject) {
        List<TitleIn> all = all(subject);
        for (String language : languages) {
            for (TitleIn title : all) {
                if (title.language().code().equals(language)) {
                    return shown(title);
                }
            }
        }
        return all.isEmpty() ? null : shown(all.getFirst());
    }

    @Nullable
    Name nameOf(StreamId subject) {
        ShownTitle title = of(subject);
        return title == null ? null : new Name(title.text().text(), title.language());
    }

    List<TitleIn> all(StreamId subject) {
        return titles.getOrDefault(subject.value(), List.of());
    }

    private static ShownTitle shown(TitleIn title) {
        return new ShownTitle(title.title(), title.language(), title.standing());
    }

    /** {@code zh-hant-tw} is also read as {@code zh-hant} and {@code zh}. */
    private static Set<String> withFallbacks(List<String> asked) {
        Set<String> all = new LinkedHashSet<>();
        for (String language : asked) {
            for (String code = language;
                    !code.isEmpty();
                    code = code.substring(0, Math.max(0, code.lastIndexOf('-')))) {
                all.add(code);
            }
        }
        all.add("en");
        return all;
    }
}
