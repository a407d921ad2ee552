package nextstep.query.exports;

/**
 * A table that can be taken out, changed and brought in again.
 *
 * @param takeOut where it is exported
 * @param bringIn where it is sent
 */
record TableOffered(String table, String takeOut, String bringIn) {
    static TableOffered of(String table) {
        return new TableOffered(table, "/exports/" + table + ".csv", "/imports/" + table);
    }
}
