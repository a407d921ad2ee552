package nextstep.query.search;

import nextstep.events.StreamId;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.reading.Folded;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/**
 * A text by which a thing can be found.
 *
 * @param subject the id of the thing
 * @param part tells texts of one aspect apart: the language, the scheme, or the folded text
 * @param folded the text as it is compared
 * @param language the language of the text, where it has one
 */
record Entry(
        String subject,
        Aspect aspect,
        String part,
        String text,
        String folded,
        @Nullable Language language,
        @Nullable Standing standing)
        implements Row<Entry.Key> {
    static final View<Key, Entry> VIEW = View.index("search_entries", Key.class, Entry.class);

    static Entry title(StreamId subject, Language language, Title title, Standing standing) {
        String text = title.text();
        return new Entry(subject.value(), Aspect.TITLE, language.code(), text, Folded.of(text), language, standing);
    }

    static Entry alternative(StreamId subject, @Nullable Language language, Title title) {
        String folded = Folded.of(title.text());
        return new Entry(subject.value(), Aspect.ALTERNATIVE, folded, title.text(), folded, language, null);
    }

    static Entry name(StreamId subject, Title name, @Nullable Standing standing) {
        return new Entry(subject.value(), Aspect.NAME, "", name.text(), Folded.of(name.text()), null, standing);
    }

    /** A number with its scheme in front, or a code. */
    static Entry exact(StreamId subject, Aspect aspect, String part, String text) {
        return new Entry(subject.value(), aspect, part, text, Folded.of(text), null, null);
    }

    /** What kind of thing it is: {@code initiative}. */
    String kind() {
        return subject.substring(0, subject.indexOf(':'));
    }

    /** Where the thing is shown. */
    String path() {
        return "/" + kind() + "s/" + subject.substring(subject.indexOf(':') + 1);
    }

    @Override
    public Key key() {
        return new Key(subject, aspect, part);
    }

    /** What the text is of the thing. What comes first tells more. */
    enum Aspect {
        NUMBER,
        CODE,
        TITLE,
        NAME,
        ALTERNATIVE
    }

    record Key(String subject, Aspect aspect, String part) {}
}
