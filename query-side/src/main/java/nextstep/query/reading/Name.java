package nextstep.query.reading;

import nextstep.events.values.Language;
import org.jspecify.annotations.Nullable;

/** What something is called, and in which language that is, where it is stated. */
public record Name(String text, @Nullable Language language) {}
