package nextstep.query.catalogue;

import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;
import nextstep.query.views.Row;
import nextstep.query.views.View;
import org.jspecify.annotations.Nullable;

/** What a recommendation or an initiative, named by its id, is called in a language. */
public record TitleIn(
        String subject,
        Language language,
        Title title,
        Standing standing,
        @Nullable Source source) implements Row<TitleIn.Key> {
    static final View<Key, TitleIn> VIEW = new View<>("catalogue_titles", Key.class, TitleIn.class);

    @Override
    public Key key() {
        return new Key(subject, language);
    }

    record Key(String subject, Language language) {}
}
