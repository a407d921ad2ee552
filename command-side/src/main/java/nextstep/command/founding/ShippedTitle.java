package nextstep.command.founding;

import nextstep.events.values.Language;
import nextstep.events.values.Source;
import nextstep.events.values.Standing;
import nextstep.events.values.Title;

/** A title in another language. */
record ShippedTitle(Language language, Title title, Standing standing, Source source) {}
