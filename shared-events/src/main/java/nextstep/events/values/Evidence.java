package nextstep.events.values;

import org.jspecify.annotations.Nullable;

/** What a claim rests on: a document or statement in words, with a link where there is one. */
public record Evidence(Prose description, @Nullable Link link) {}
