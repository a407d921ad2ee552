package nextstep.query.reading;

import java.util.List;
import java.util.Locale;
import nextstep.web.languages.Wording;

/** What contexts of a project are called. */
public final class Projects {
    /** Those that a form offers, by the codes that contexts have. */
    public static final List<String> KNOWN = List.of(
            "wikipedia",
            "commons",
            "wikidata",
            "wiktionary",
            "wikisource",
            "wikibooks",
            "wikiquote",
            "wikivoyage",
            "wikinews",
            "wikiversity",
            "wikispecies",
            "wikifunctions",
            "incubator",
            "mediawiki",
            "meta");

    private Projects() {}

    /** Its name in a language; its code where it is none of the known ones. */
    public static String called(String code, Wording wording) {
        String known = code.toLowerCase(Locale.ROOT);
        return KNOWN.contains(known) ? wording.text("project-" + known) : code;
    }
}
