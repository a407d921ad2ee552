package nextstep.query.groups;

import nextstep.events.groups.RegionId;
import nextstep.web.pages.Here;

/** A region and the name that was recorded for it, for a choice. */
public record RegionName(RegionId id, String name) {

    /** What it is called in the reader's language. */
    public String called(Here here) {
        return RegionInWords.of(id, name, here.wording());
    }
}
