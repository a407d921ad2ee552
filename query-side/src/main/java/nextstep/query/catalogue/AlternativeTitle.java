package nextstep.query.catalogue;

import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** What an initiative is also called in a language. */
record AlternativeTitle(
        String subject,
        Language language,
        Title title,
        @Nullable Source source) implements Row<AlternativeTitle.Key> {
    static final View<Key, AlternativeTitle> VIEW =
            new View<>("catalogue_alternative_titles", Key.class, AlternativeTitle.class);

    @Override
    public Key key() {
        return new Key(subject, language, title);
    }

    record Key(String subject, Language language, Title title) {}
}
