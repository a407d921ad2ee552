package nextstep.query.tables;

/**
 * Where a table comes from.
 *
 * @param language the code of the language it is in
 * @param address where the same can be read, as it was then
 * @param stands as of when it stands, in a sentence
 */
public record About(String language, String address, String stands) {}
