package nextstep.query.search;

import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param matched the text by which it was found
 * @param aspect what that text is of the thing: its title, number, code, name, or another title or former name
 */
record Hit(
        String kind,
        String id,
        String path,
        String matched,
        Entry.Aspect aspect,
        @Nullable Language language,
        @Nullable Standing standing) {

    static Hit of(Entry entry) {
        return new Hit(
                entry.kind(),
                entry.subject(),
                entry.path(),
                entry.text(),
                entry.aspect(),
                entry.language(),
                entry.standing());
    }
}
