package nextstep.query.feeds;

import java.time.Instant;

/**
 * Where a feed comes from.
 *
 * @param site the address of this site, without a slash at the end
 * @param address where the same can be read
 * @param language the code of the language it is in
 * @param title what it is called
 * @param at when the last of what it knows was recorded
 */
public record Place(String site, String address, String language, String title, Instant at) {}
