package nextstep.query.groups;

import java.util.Locale;
import nextstep.events.groups.RegionId;
import nextstep.web.languages.Wording;

/**
 * What a region of the movement is called in a language. The messages translate the names that these regions have had since
 * they were first recorded; one that people renamed, or defined themselves, is called as they said.
 */
final class RegionInWords {
    private RegionInWords() {}

    static String of(RegionId region, String recorded, Wording wording) {
        String message = "region-name-" + region.key().toLowerCase(Locale.ROOT);
        return wording.knows(message) && wording.inEnglish(message).equals(recorded) ? wording.text(message) : recorded;
    }
}
