package nextstep.command.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** The title in each language that holds now. */
final class Titles {
    private Map<String, Wording> byLanguage = new LinkedHashMap<>();

    boolean include(Language language, Title title, Standing standing) {
        return new Wording(title, standing).equals(byLanguage.get(language.code()));
    }

    void put(Language language, Title title, Standing standing) {
        byLanguage.put(language.code(), new Wording(title, standing));
    }

    private record Wording(Title title, Standing standing) {}
}
