package nextstep.web.people;

import java.time.Instant;

/**
 * A browser in which someone is signed in.
 *
 * @param id a short name for it, which opens nothing
 * @param browser what it says of itself, in a word or two
 * @param seen when it was last used, to a few minutes
 */
public record Session(String id, String browser, Instant created, Instant seen) {}
