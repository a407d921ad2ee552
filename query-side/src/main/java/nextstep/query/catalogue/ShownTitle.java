package nextstep.query.catalogue;

import nextstep.events.values.Language;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** The title that is shown to a reader, and how far it can be relied on. */
public record ShownTitle(Title text, Language language, Standing standing) {}
